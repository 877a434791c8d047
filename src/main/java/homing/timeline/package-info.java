/** What happened: steps, each with the whole world after it, and what came of the call. */
package homing.timeline;
