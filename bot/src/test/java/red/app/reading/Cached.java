package red.app.reading;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.Optional;
import red.app.session.FrameworkUtil;

/** A cache outside its room, and a step upward. */
public record Cached(Cache<String, String> cache, Optional<FrameworkUtil> later) {}
