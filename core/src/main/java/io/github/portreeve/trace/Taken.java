package io.github.portreeve.trace;

import io.github.portreeve.exposure.WayIn;
import java.util.List;

/**
 * A way in that takes the request.
 *
 * @param candidates paths of Ingresses that match, the winner first
 * @param notes why it takes the request, and what that rests on
 * @param doubts why it may not, even so
 */
record Taken(WayIn way, List<Candidate> candidates, List<String> notes, List<String> doubts) {}
