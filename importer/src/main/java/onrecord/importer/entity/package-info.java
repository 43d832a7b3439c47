/** Who and what an article speaks of: its cast of people, organizations and places, and every mention of them. Knows: text, cleaning, article, language. */
@NullMarked
package onrecord.importer.entity;

import org.jspecify.annotations.NullMarked;
