/** Every sentence that a person reads: a key with arguments, and the bundle that knows the words. */
package homing.text;
