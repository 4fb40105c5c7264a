# Writes published tables for `scripts/bench checks`: of the R packages metadat (tables of published
# meta-analyses) and survival (baseline tables that are computed here from the patients of published
# studies), and the table of the example review. Usage: Rscript published_tables.R FOLDER
# Debian has both packages: r-cran-metadat, r-cran-survival.
suppressMessages({
  library(metadat)
  library(survival)
})

folder <- commandArgs(TRUE)[1]
if (is.na(folder)) stop("usage: Rscript published_tables.R FOLDER")
dir.create(folder, showWarnings = FALSE, recursive = TRUE)
own <- dirname(normalizePath(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))))

text <- function(x) format(x, digits = 10, scientific = FALSE, trim = TRUE, drop0trailing = FALSE)
plain <- function(x) vapply(x, function(v) if (is.na(v)) NA_character_ else text(v), "")

# One line a value; values that are missing are left out.
cells <- function(study, year, arm, field, value, authors = "", timepoint = "") {
  rows <- data.frame(study, authors, year, arm, timepoint, field, value)
  rows[!is.na(rows$value), ]
}

save <- function(name, fields, ...) {
  rows <- rbind(...)
  write.csv(rows, file.path(folder, paste0(name, ".csv")), row.names = FALSE, na = "")
  writeLines(c("fields:", paste0("  - {", fields, "}")), file.path(folder, paste0(name, ".yaml")))
}

N <- 'id: "n", type: integer, role: participants'
ARM_N <- "id: arm-n, type: integer, role: participants, per: arm"

# Studies that a table lists more than once get a number.
label <- function(names) {
  times <- ave(seq_along(names), names, FUN = length)
  place <- ave(seq_along(names), names, FUN = seq_along)
  ifelse(times > 1, paste0(names, " (", place, ")"), names)
}
author <- function(study) trimws(sub("( et al\\.?|[,&(0-9]| and ).*$", "", study))

continuous <- function(m, sd, n) {
  ifelse(is.na(m) | is.na(sd) | is.na(n), NA, paste0(plain(m), " (", plain(sd), "), n=", plain(n)))
}
dichotomous <- function(x, n) ifelse(is.na(x) | is.na(n), NA, paste0(plain(x), "/", plain(n)))

means <- function(name, d, study, year = NA, field = "id: outcome, type: continuous, per: arm") {
  save(name, field,
       cells(study, year, "e", "outcome", continuous(d$m1i, d$sd1i, d$n1i), author(study)),
       cells(study, year, "c", "outcome", continuous(d$m2i, d$sd2i, d$n2i), author(study)))
}
counts <- function(name, d, study, year = NA) {
  save(name, "id: outcome, type: dichotomous, per: arm",
       cells(study, year, "e", "outcome", dichotomous(d$ai, d$n1i), author(study)),
       cells(study, year, "c", "outcome", dichotomous(d$ci, d$n2i), author(study)))
}
renamed <- function(d, ...) setNames(d[c(...)], names(c(...)))

# Means, SDs and numbers of participants.
d <- dat.gibson2002; means("gibson2002", d, label(d$author), d$year)
d <- dat.normand1999; means("normand1999", d, label(d$source))
d <- dat.curtis1998; means("curtis1998", d, label(paste("paper", d$paper)))
d <- dat.michael2013
means("michael2013", renamed(d, m1i = "Brain_m", sd1i = "Brain_s", n1i = "Brain_n", m2i = "No_brain_m",
                             sd2i = "No_brain_s", n2i = "No_brain_n"), label(d$Study))
# The table gives standard errors; these are the SDs, with as many digits.
d <- dat.besson2016
for (measure in names(which(table(d$measure) >= 12))) {
  of <- d[d$measure == measure, ]
  from_se <- function(se, n) signif(se * sqrt(n), 4)
  means(paste0("besson2016-", gsub("[^A-Za-z]+", "-", measure)),
        data.frame(m1i = of$exp_mean, sd1i = from_se(of$exp_se, of$exp_n), n1i = of$exp_n, m2i = of$con_mean,
                   sd2i = from_se(of$con_se, of$con_n), n2i = of$con_n), label(as.character(of$Reference)))
}
several <- function(name, d, study, treatments, m, s, n) {
  rows <- do.call(rbind, lapply(seq_along(treatments), function(i) {
    cells(study, NA, d[[treatments[i]]], "outcome", continuous(d[[m[i]]], d[[s[i]]], d[[n[i]]]), author(study))
  }))
  save(name, "id: outcome, type: continuous, per: arm", rows[rows$arm != "" & !is.na(rows$arm), ])
}
d <- dat.franchini2012
several("franchini2012", d, label(d$Study), paste0("Treatment", 1:3), paste0("y", 1:3), paste0("sd", 1:3), paste0("n", 1:3))
d <- dat.stowe2010
several("stowe2010", d, label(d$study), paste0("t", 1:3), paste0("y", 1:3), paste0("sd", 1:3), paste0("n", 1:3))
d <- dat.senn2013
save("senn2013", "id: outcome, type: continuous, per: arm",
     cells(d$study, sub(".*\\((\\d+).*", "\\1", d$study), d$treatment, "outcome", continuous(d$mi, d$sdi, d$ni), author(d$study)))
# Scores on a scale, with the number of all participants and of both groups.
d <- dat.lehmann2018
d$study <- label(d$Short_Title)
# Family names with initials, from the citation.
d$authors <- vapply(regmatches(d$Full_Citation, gregexpr("[[:alpha:]'. -]+, [A-Z]\\.", sub("\\(.*", "", d$Full_Citation))),
                    function(people) paste(trimws(sub("^[ ,&]+", "", people)), collapse = "; "), "")
for (ends in unique(paste(d$DV_ScaleBottom, d$DV_ScaleTop))) {
  of <- d[paste(d$DV_ScaleBottom, d$DV_ScaleTop) == ends, ]
  year <- as.integer(floor(of$Year))
  save(paste0("lehmann2018-", sub(" ", "-", ends)),
       c(N, "id: design, type: text", ARM_N,
         sprintf("id: score, type: continuous, per: arm, range: [%s]", sub(" ", ", ", ends))),
       cells(of$study, year, "", "n", plain(of$Total.SampleSize), of$authors),
       cells(of$study, year, "", "design", as.character(of$Design), of$authors),
       cells(of$study, year, "red", "arm-n", plain(of$Red_N), of$authors),
       cells(of$study, year, "control", "arm-n", plain(of$Control_N), of$authors),
       cells(of$study, year, "red", "score", continuous(of$Red_M, of$Red_SD, of$Red_N), of$authors),
       cells(of$study, year, "control", "score", continuous(of$Control_M, of$Control_SD, of$Control_N), of$authors))
}
# Two days, with those who were randomised; symptoms from 0 to 3 or 4.
d <- dat.dagostino1998
for (scale in c("0-3", "0-4")) {
  of <- d[d$scale.rn == scale & d$scale.sn == scale, ]
  study <- paste("study", of$study)
  time <- paste("day", sub(".*(\\d)$", "\\1", of$outcome))
  field <- sub("\\d$", "", of$outcome)
  range <- sub("-", ", ", scale)
  save(paste0("dagostino1998-", scale),
       c(ARM_N, sprintf("id: %s, type: continuous, per: [arm, timepoint], range: [%s]", c("rnic", "snic"), range),
         sprintf("id: %s, type: dichotomous, per: [arm, timepoint]", c("rngoal", "sngoal"))),
       unique(cells(study, NA, "drug", "arm-n", plain(of$tnt))),
       unique(cells(study, NA, "placebo", "arm-n", plain(of$tnc))),
       cells(study, NA, "drug", field, continuous(of$mt, of$sdt, of$nt), "", time),
       cells(study, NA, "placebo", field, continuous(of$mc, of$sdc, of$nc), "", time),
       cells(study, NA, "drug", field, dichotomous(of$xt, of$nt), "", time),
       cells(study, NA, "placebo", field, dichotomous(of$xc, of$nc), "", time))
}

# Events.
d <- dat.bcg
counts("bcg", data.frame(ai = d$tpos, n1i = d$tpos + d$tneg, ci = d$cpos, n2i = d$cpos + d$cneg), label(d$author), d$year)
for (name in c("anand1999", "egger2001", "graves2010", "hahn2001", "hine1989", "laopaiboon2015", "lau1992",
               "lee2004", "li2007", "nielweise2007", "yusuf1985")) {
  d <- get(paste0("dat.", name))
  year <- if (is.null(d$year)) rep(NA, nrow(d)) else d$year
  study <- if (!is.null(d$author)) d$author else if (!is.null(d$study)) d$study else d$trial
  counts(name, d, label(as.character(study)), as.integer(ifelse(year < 1000, year + 1900, year)))
}
d <- dat.damico2009
counts("damico2009", renamed(d, ai = "xt", n1i = "nt", ci = "xc", n2i = "nc"), label(d$study), d$year)
d <- dat.axfors2021
counts("axfors2021", renamed(d, ai = "hcq_arm_event", n1i = "hcq_arm_total", ci = "control_arm_event", n2i = "control_arm_total"), label(d$id))
d <- dat.hartmannboyce2018
counts("hartmannboyce2018", renamed(d, ai = "x.nrt", n1i = "n.nrt", ci = "x.ctrl", n2i = "n.ctrl"), label(paste("study", d$study)))
d <- dat.linde2005
study <- label(d$study)
save("linde2005", c(N, ARM_N, "id: response, type: dichotomous, per: arm"),
     cells(study, d$year, "", "n", plain(d$ni), author(d$study)),
     cells(study, d$year, "hypericum", "arm-n", plain(d$n1i), author(d$study)),
     cells(study, d$year, "placebo", "arm-n", plain(d$n2i), author(d$study)),
     cells(study, d$year, "hypericum", "response", dichotomous(d$ai, d$n1i), author(d$study)),
     cells(study, d$year, "placebo", "response", dichotomous(d$ci, d$n2i), author(d$study)))
d <- dat.linde2015
study <- label(paste(d$author, d$year))
rows <- do.call(rbind, lapply(1:3, function(i) {
  arm <- d[[paste0("treatment", i)]]
  n <- d[[paste0("n", i)]]
  of <- function(column) dichotomous(d[[paste0(column, i)]], n)
  rbind(cells(study, d$year, arm, "arm-n", plain(n), d$author), cells(study, d$year, arm, "resp", of("resp"), d$author),
        cells(study, d$year, arm, "remi", of("remi"), d$author), cells(study, d$year, arm, "loss", of("loss"), d$author))
}))
save("linde2015", c(ARM_N, sprintf("id: %s, type: dichotomous, per: arm", c("resp", "remi", "loss"))),
     rows[rows$arm != "" & !is.na(rows$arm), ])

# Percentages of a number of participants.
d <- dat.hannum2020
study <- label(d$authorName)
save("hannum2020", c(N, "id: loss, type: integer, role: part", 'id: percent, type: number, unit: "%"'),
     cells(study, NA, "", "n", plain(d$ni), author(study)),
     cells(study, NA, "", "loss", plain(d$xi), author(study)),
     cells(study, NA, "", "percent", sprintf("%.1f", d$percentOlfactoryLoss), author(study)))
d <- dat.landenberger2005
study <- label(d$study)
save("landenberger2005", c(N, 'id: male, type: number, unit: "%"', "id: age, type: mean-sd, unit: years"),
     cells(study, NA, "", "n", plain(d$n.ctrl.rec + d$n.ctrl.non + d$n.cbt.rec + d$n.cbt.non), author(study)),
     cells(study, NA, "", "male", plain(d$male), author(study)),
     cells(study, NA, "", "age", plain(d$age), author(study)))

# Baseline tables of published studies, from their patients: every number is true.
decimals <- function(x) max(0, nchar(sub("^[^.]*\\.?", "", format(x[!is.na(x)][1:min(40, sum(!is.na(x)))], digits = 8))))
quantity <- function(study, arm, id, x) {
  whole <- all(x == round(x), na.rm = TRUE)
  as_is <- paste0("%.", if (whole) 0 else min(2, decimals(x)), "f")
  one <- function(v, f = as_is) sprintf(f, v)
  q <- quantile(x, c(0, 0.25, 0.5, 0.75, 1), na.rm = TRUE, names = FALSE)
  finer <- if (whole) "%.1f" else as_is
  values <- c(sprintf("%s (%s)", one(mean(x, na.rm = TRUE), if (whole) "%.1f" else "%.2f"), one(sd(x, na.rm = TRUE), "%.2f")),
              paste(one(q[1]), "to", one(q[5])), sprintf("%s [%s to %s]", one(q[3], finer), one(q[2], finer), one(q[4], finer)))
  cells(study, NA, arm, paste0(id, c("", "-range", "-median")), values)
}
baseline <- function(study, d, arm, age = d$age, women = NULL, more = list()) {
  arm <- as.character(arm)
  rows <- list(cells(study, NA, "", "n", as.character(nrow(d))))
  of <- function(name, which) {
    part <- list(cells(study, NA, name, if (name == "") "n" else "arm-n", as.character(sum(which))))
    rows <- list(if (name != "") part[[1]], quantity(study, name, paste0("age", if (name == "") "" else "-arm"), age[which]))
    for (id in names(more)) rows <- c(rows, list(quantity(study, name, paste0(id, if (name == "") "" else "-arm"), more[[id]][which])))
    if (!is.null(women)) {
      rows <- c(rows, list(cells(study, NA, name, paste0(c("women", "percent"), if (name == "") "" else "-arm"),
                                 c(as.character(sum(women[which])), sprintf("%.1f", 100 * mean(women[which]))))))
    }
    do.call(rbind, rows)
  }
  known <- !is.na(arm)
  rows <- c(rows, list(of("", rep(TRUE, nrow(d)))))
  if (all(known) && length(unique(arm)) > 1) for (name in unique(arm)) rows <- c(rows, list(of(name, arm == name)))
  do.call(rbind, rows)
}
complete <- function(d, ...) d[stats::complete.cases(d[c(...)]), ]
first <- function(d, id) d[!duplicated(d[[id]]), ]

p <- complete(pbc[!is.na(pbc$trt), ], "age", "sex", "bili", "albumin", "platelet", "protime")
col <- complete(colon[colon$etype == 1, ], "age", "sex", "nodes")
flc <- complete(flchain, "age", "sex", "creatinine", "kappa")
mg <- complete(mgus2, "age", "sex", "hgb", "creat")
naf <- complete(nafld1, "age", "male", "weight", "height", "bmi")
tr <- complete(transplant, "age", "sex")
lu <- complete(lung, "age", "sex", "wt.loss", "meal.cal")
rows <- rbind(
  baseline("pbc", p, p$trt, women = p$sex == "f", more = list(bili = p$bili, albumin = p$albumin, platelet = p$platelet)),
  baseline("colon", col, col$rx, women = col$sex == 0, more = list(nodes = col$nodes)),
  baseline("veteran", veteran, veteran$trt, more = list(karno = veteran$karno, diagtime = veteran$diagtime)),
  baseline("lung", lu, NA, women = lu$sex == 2, more = list(loss = lu$wt.loss, calories = lu$meal.cal)),
  baseline("ovarian", ovarian, ovarian$rx),
  baseline("cgd", first(cgd, "id"), first(cgd, "id")$treat, women = first(cgd, "id")$sex == "female",
           more = list(weight = first(cgd, "id")$weight, height = first(cgd, "id")$height)),
  baseline("gbsg", gbsg, gbsg$hormon, more = list(nodes = gbsg$nodes, size = gbsg$size)),
  baseline("rotterdam", rotterdam, rotterdam$chemo, more = list(nodes = rotterdam$nodes)),
  baseline("retinopathy", first(retinopathy, "id"), first(retinopathy, "id")$type),
  baseline("nafld", naf, NA, women = naf$male == 0, more = list(weight = naf$weight, height = naf$height, bmi = naf$bmi)),
  baseline("mgus", mg, NA, women = mg$sex == "F", more = list(hgb = mg$hgb, creatinine = mg$creat)),
  baseline("flchain", flc, NA, women = flc$sex == "F", more = list(creatinine = flc$creatinine, kappa = flc$kappa)),
  baseline("transplant", tr, NA, women = tr$sex == "f"),
  baseline("stanford", stanford2, NA),
  baseline("kidney", first(kidney, "id"), first(kidney, "id")$disease, women = first(kidney, "id")$sex == 2))
quantities <- unique(sub("-arm.*", "", rows$field[grepl(" to ", rows$value) & rows$arm != ""]))
quantities <- union(quantities, unique(sub("-(range|median)$", "", rows$field[grepl(" to ", rows$value) & rows$arm == ""])))
fields <- c(N, ARM_N, "id: women, type: integer, role: part", "id: women-arm, type: integer, role: part, per: arm",
            'id: percent, type: number, unit: "%"', 'id: percent-arm, type: number, unit: "%", per: arm')
rows$field <- sub("^(.*)-arm-(range|median)$", "\\1-\\2-arm", rows$field)
for (q in quantities) for (per in c("", "-arm")) {
  level <- if (per == "") "" else ", per: arm"
  whole <- if (q %in% c("nodes", "karno")) ", whole-numbers: true" else ""
  fields <- c(fields, sprintf("id: %s%s, type: mean-sd, about: %s%s%s", q, per, q, whole, level),
              sprintf("id: %s-range%s, type: range, about: %s%s", q, per, q, level),
              sprintf("id: %s-median%s, type: median-iqr, about: %s%s", q, per, q, level))
}
save("baseline", fields, rows)

# The example review of this repository: authors and years are those of its records.
report <- file.path(own, "..", "..", "records", "report")
d <- read.csv(file.path(report, "extracted.csv"), colClasses = "character")
d <- d[d$value != "not reported", ]
included <- read.csv(file.path(report, "included.csv"), colClasses = "character")
at <- match(d$record, included$study)
d$field <- sub("^age-range$", "ages", d$field)
save("example", c("id: design, type: text", N, "id: females, type: integer, role: part",
                  "id: age, type: mean-sd, unit: years, about: age, whole-numbers: true",
                  "id: ages, type: range, unit: years, about: age", "id: follow-up, type: number",
                  "id: follow-up-unit, type: text, unit-of: follow-up", "id: infusion, type: text",
                  "id: dose, type: range", "id: dose-unit, type: text, unit-of: dose", "id: pain-measure, type: text",
                  "id: pain-relief, type: yes-no", "id: side-effects, type: yes-no"),
     cells(d$study, included$year[at], d$arm, d$field, d$value, included$authors[at], d$timepoint))
