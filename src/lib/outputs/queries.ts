/** Every module that defines a query: loading them makes each query known by its name. A test holds the list complete. */
import '../navigation/feeds.ts';
import '../navigation/menu.ts';
import '../navigation/neighbours.ts';

import '../views/cards.ts';
import '../views/city-view.ts';
import '../views/glossary-view.ts';
import '../views/guide-lines.ts';
import '../views/home-view.ts';
import '../views/pictures.ts';
import '../views/place-view.ts';
import '../views/plan-view.ts';
import '../views/project-view.ts';
import '../views/service-list.ts';
import '../views/source-list.ts';
import '../views/theme-view.ts';
import '../views/toolkit-view.ts';
