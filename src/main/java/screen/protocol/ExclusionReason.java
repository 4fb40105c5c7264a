package screen.protocol;

/**
 * A reason for excluding a full text.
 *
 * @param id as used in votes
 * @param label as printed in the flow diagram
 */
public record ExclusionReason(String id, String label) {}
