/**
 * Where.
 */
@org.jspecify.annotations.NullMarked
package dateline.place;
