/** What is odd about a drawing before anything runs in it: marks on its parts, with edits that mend them. */
package homing.survey;
