/**
 * Screening in a browser: a server, on this machine alone unless asked otherwise, with one seat for
 * each reviewer.
 *
 * <p>A request passes {@link screen.serve.http.Guard}, then finds its way in {@link
 * screen.serve.Routes}. A seat may see and do what the same person may in the terminal: the rules
 * are those of {@code outcome}. {@link screen.serve.live.LiveReview} reads again what changed on
 * the disk, and appends votes with the folder locked. {@link screen.serve.Seats} are the reviewers'
 * secrets, {@link screen.serve.http.Listening} is where the server listens.
 */
@NullMarked
package screen.serve;

import org.jspecify.annotations.NullMarked;
