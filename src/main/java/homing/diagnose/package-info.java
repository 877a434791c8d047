/** What is wrong in a finished run, where, why, and ways out as commands of that system. */
package homing.diagnose;
