import { expect, test } from 'vitest';
import { explainListening, readPort } from './port.ts';

test('without a port the usual one is taken', () => {
  expect([readPort(undefined, 4321), readPort('', 4321), readPort('0', 4321), readPort('80', 4321)]).toEqual([
    4321, 4321, 0, 80,
  ]);
});

test.each(['abc', '99999', '-1', '4321x', '1e3'])('"%s" is refused, with what to give', (text) => {
  expect(() => readPort(text, 4321)).toThrow(`PORT is “${text}”, which is no port: give a whole number`);
});

test('an error of listening says what to change, and another error stays as it is', () => {
  const fail = (code: string) => Object.assign(new Error(code), { code });
  expect(explainListening(fail('EACCES'), 80).message).toContain('Port 80 is kept for programs of the system');
  expect(explainListening(fail('ENOTFOUND'), 80, 'nowhere').message).toContain('HOST is “nowhere”');
  expect(explainListening(fail('EIO'), 80).message).toBe('EIO');
});
