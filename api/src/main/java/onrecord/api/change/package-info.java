/**
 * The log of changes that importers write, in the order of their commits: subscriptions and feeds tell what became known,
 * an index beside the store reads again what can be sought. Knows: graphql.
 */
@NullMarked
package onrecord.api.change;

import org.jspecify.annotations.NullMarked;
