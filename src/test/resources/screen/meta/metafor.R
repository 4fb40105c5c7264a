# Writes effects.csv and models.csv, the expected values of MetaforTest: the numbers of published
# meta-analyses, and what the R package metafor makes of them. Run: Rscript metafor.R
library(metafor)

counts <- function(name, d, measures) {
  do.call(rbind, lapply(measures, function(m) {
    e <- escalc(measure = m, ai = ai, n1i = n1i, ci = ci, n2i = n2i, data = d)
    data.frame(data = name, measure = m, e1 = d$ai, e2 = d$n1i, e3 = NA, c1 = d$ci, c2 = d$n2i,
               c3 = NA, yi = as.numeric(e$yi), vi = as.numeric(e$vi))
  }))
}

means <- function(name, d, measures) {
  do.call(rbind, lapply(measures, function(m) {
    e <- escalc(measure = m, m1i = m1i, sd1i = sd1i, n1i = n1i, m2i = m2i, sd2i = sd2i, n2i = n2i,
                data = d)
    data.frame(data = name, measure = m, e1 = d$m1i, e2 = d$sd1i, e3 = d$n1i, c1 = d$m2i,
               c2 = d$sd2i, c3 = d$n2i, yi = as.numeric(e$yi), vi = as.numeric(e$vi))
  }))
}

bcg <- data.frame(ai = dat.bcg$tpos, n1i = dat.bcg$tpos + dat.bcg$tneg,
                  ci = dat.bcg$cpos, n2i = dat.bcg$cpos + dat.bcg$cneg)
all <- c("RR", "OR", "RD")
zero <- data.frame(ai = c(0, 3, 0, 5, 20), n1i = c(20, 30, 15, 5, 20),
                   ci = c(2, 0, 0, 4, 20), n2i = c(21, 28, 14, 6, 22))
few <- data.frame(m1i = c(10.5, 9), sd1i = c(2, 3.1), n1i = c(3, 2),
                  m2i = c(12, 9), sd2i = c(2.5, 2.9), n2i = c(2, 3))
effects <- rbind(
  counts("bcg", bcg, all),
  counts("hine1989", dat.hine1989, all),
  counts("nielweise2007", dat.nielweise2007, all),
  counts("collins1985", dat.collins1985b[, c("pre.nti", "pre.nci", "pre.xti", "pre.xci")] |>
    setNames(c("n1i", "n2i", "ai", "ci")), all),
  counts("zeros", zero, all),
  means("normand1999", dat.normand1999, c("MD", "SMD")),
  means("few", few, c("MD", "SMD")))

precise <- list(threshold = 1e-11, maxiter = 100000)
models <- do.call(rbind, lapply(split(effects, list(effects$data, effects$measure), drop = TRUE),
  function(d) {
    one <- function(method, test) {
      f <- rma(yi, vi, data = d, method = method, test = test, control = precise)
      p <- predict(f)
      w <- weights(f)
      data.frame(data = d$data[1], measure = d$measure[1], method = method, test = test,
                 b = f$b[1], se = f$se, lower = f$ci.lb, upper = f$ci.ub, statistic = f$zval,
                 p = f$pval, q = f$QE, qp = f$QEp, tau2 = f$tau2, i2 = f$I2, h2 = f$H2,
                 pi.lower = if (is.null(p$pi.lb)) NA else p$pi.lb,
                 pi.upper = if (is.null(p$pi.ub)) NA else p$pi.ub, w1 = w[1])
    }
    rbind(one("EE", "z"), one("DL", "z"), one("DL", "knha"), one("REML", "z"),
          one("REML", "knha"))
  }))

write <- function(x, file) {
  number <- sapply(x, is.numeric)
  x[number] <- lapply(x[number], function(v) ifelse(is.na(v), "", sprintf("%.15g", v)))
  write.csv(x, file, row.names = FALSE, quote = FALSE)
}
write(effects, "effects.csv")
write(models, "models.csv")
