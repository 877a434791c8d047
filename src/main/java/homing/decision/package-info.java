/**
 * What a host decided and why: one sealed family of records, with every candidate, its verdict and the rule with its source.
 * Tables, sentences, JSON and questions all read these records.
 */
package homing.decision;
