/**
 * Requests and replies, without anything of a review: where the server listens, its certificate,
 * and which requests {@link screen.serve.http.Guard} lets in.
 */
@NullMarked
package screen.serve.http;

import org.jspecify.annotations.NullMarked;
