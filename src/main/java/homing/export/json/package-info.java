/** A run as JSON, one object a call, by the keys that scripts rely on. */
package homing.export.json;
