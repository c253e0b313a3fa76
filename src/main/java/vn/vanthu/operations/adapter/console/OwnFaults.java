package vn.vanthu.operations.adapter.console;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.vanthu.correspondence.SealingFailure;
import vn.vanthu.correspondence.TemplateException;

/** What keeps a clerk's decision from becoming a letter and lies with us: key, token, authority, template. Nothing was done. */
@RestControllerAdvice
class OwnFaults {

    private static final Logger LOG = LoggerFactory.getLogger(OwnFaults.class);

    @ExceptionHandler({SealingFailure.class, TemplateException.class})
    ResponseEntity<?> notNow(RuntimeException fault) {
        LOG.error("a clerk's decision waits: {}", fault.getMessage());
        return Problems.of(HttpStatus.SERVICE_UNAVAILABLE, fault.getMessage());
    }
}
