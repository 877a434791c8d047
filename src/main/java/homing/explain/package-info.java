/** A decision in words: chip, headline, sentences, card and citations. Reads decisions, asks nobody. */
package homing.explain;
