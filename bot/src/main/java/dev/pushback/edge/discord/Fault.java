package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import java.io.Serial;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.RestAction;

/** A request that Discord did not carry out, and what can be done about it. */
final class Fault extends Exception {
  @Serial private static final long serialVersionUID = 1;

  /** What can be done. */
  enum Kind {
    /** Nothing is known; it may be tried again. */
    BROKEN,
    /** The person does not let the bot write to them. */
    CLOSED,
    /** The bot may not do it there, or there is no such place. */
    FORBIDDEN,
    /** The place is no longer there. */
    GONE,
    /** Discord does not take a message of this form. */
    MALFORMED,
    /** The interaction was answered already. */
    ANSWERED,
    /** The interaction is no longer known. */
    OVER,
    /** The bot is stopping. */
    STOPPING
  }

  private final Kind kind;

  private Fault(Kind kind, String why) {
    super(why);
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }

  String why() {
    return requireNonNull(getMessage());
  }

  /** Waits until a request is carried out. */
  static <T> T await(RestAction<T> action, Duration most) throws Fault {
    var request = action.submit();
    try {
      return request.get(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      request.cancel(false);
      Thread.currentThread().interrupt();
      throw new Fault(Kind.STOPPING, "interrupted");
    } catch (RejectedExecutionException | CancellationException _) {
      throw new Fault(Kind.STOPPING, "the connection is closing");
    } catch (TimeoutException _) {
      request.cancel(false);
      throw new Fault(Kind.BROKEN, "no reply in time");
    } catch (ExecutionException e) {
      throw of(e.getCause() == null ? e : e.getCause());
    }
  }

  static Fault of(Throwable cause) {
    return switch (cause) {
      case CompletionException wrapped when wrapped.getCause() != null -> of(wrapped.getCause());
      case ErrorResponseException refused -> new Fault(kind(refused), why(refused));
      case RejectedExecutionException _, CancellationException _ ->
          new Fault(Kind.STOPPING, "the connection is closing");
      default -> new Fault(Kind.BROKEN, cause.getClass().getSimpleName());
    };
  }

  private static String why(ErrorResponseException refused) {
    return refused.getErrorCode() + " " + refused.getErrorResponse();
  }

  private static Kind kind(ErrorResponseException refused) {
    int status = refused.getResponse().code;
    if (status >= 500) {
      return Kind.BROKEN;
    }
    return switch (refused.getErrorCode()) {
      case 10003 -> Kind.GONE;
      case 50007, 50278 -> Kind.CLOSED;
      case 50035, 50006, 50109 -> Kind.MALFORMED;
      case 40060 -> Kind.ANSWERED;
      case 10062, 10015, 50027 -> Kind.OVER;
      case -1, 0 -> status >= 400 ? Kind.FORBIDDEN : Kind.BROKEN;
      default -> Kind.FORBIDDEN;
    };
  }
}
