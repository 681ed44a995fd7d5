# Makes the reference figures of the tests of Weighting and Statistics. Run in this folder with R and its package survey
# (made with R 4.2.2 and survey 4.1-1; Debian: r-cran-survey). Nothing in the product or the tests needs R.
# The api data are those of the package: California's Academic Performance Index of 2000.
suppressMessages(library(survey))
options(digits = 15)
data(api)
for (name in c("apisrs", "apistrat", "apiclus1")) {
  d <- get(name)
  write.csv(data.frame(stype = d$stype, schwide = d$sch.wide, dnum = d$dnum, api00 = d$api00, enroll = d$enroll, pw = d$pw, fpc = d$fpc),
            paste0(name, ".csv"), quote = FALSE, row.names = FALSE, na = "")
}
say <- function(label, ...) cat(label, format(c(...), digits = 15), "\n")
both <- function(label, m) say(label, coef(m), SE(m))

# Means of the samples of the manual.
both("srs", svymean(~api00, svydesign(id = ~1, fpc = ~fpc, data = apisrs)))
strat <- svydesign(id = ~1, strata = ~stype, weights = ~pw, data = apistrat, fpc = ~fpc)
both("strat", svymean(~api00, strat))
say("strat interval", confint(svymean(~api00, strat), df = degf(strat)))
by <- svyby(~api00, ~sch.wide, strat, svymean)
say("strat by", by$api00, by$se)
both("strat without fpc", svymean(~api00, svydesign(id = ~1, strata = ~stype, weights = ~pw, data = apistrat)))
clus1 <- svydesign(id = ~dnum, weights = ~pw, data = apiclus1, fpc = ~fpc)
both("clus1", svymean(~api00, clus1))
by <- svyby(~api00, ~stype, clus1, svymean)
say("clus1 by", by$api00, by$se)

# The example of rake() in the manual: once as it stands there (at most 10 rounds, epsilon 1), once to the end.
types <- data.frame(stype = c("E", "H", "M"), Freq = c(4421, 755, 1018))
schwide <- data.frame(sch.wide = c("No", "Yes"), Freq = c(1072, 5122))
for (control in list(list(maxit = 10, epsilon = 1), list(maxit = 1000, epsilon = 1e-13))) {
  r <- rake(clus1, list(~stype, ~sch.wide), list(types, schwide), control = control)
  both("rake api00", svymean(~api00, r))
  both("rake enroll", svymean(~enroll, r))
  by <- svyby(~api00, ~stype, r, svymean)
  say("rake by", by$api00, by$se)
  say("rake weights EN HN MN EY HY MY", tapply(weights(r), list(apiclus1$stype, apiclus1$sch.wide), function(x) x[1]))
}
r <- rake(svydesign(id = ~1, weights = ~pw, fpc = ~fpc, data = apisrs), list(~stype, ~sch.wide), list(types, schwide), control = list(maxit = 1000, epsilon = 1e-13))
both("srs raked", svymean(~api00, r))

# An invented block: 120 respondents of 300, three margins, unequal base weights, one mark in ten missing.
i <- 0:119
d <- data.frame(age = c("18-29", "30-49", "50-64", "65+")[1 + ((i * i + 3 * i) %% 11) %% 4], tenure = c("huur", "koop")[1 + (((i * 5) %% 13) > 8)],
                house = c("alleen", "samen", "gezin")[1 + ((i * i * i + 2 * i + 1) %% 7) %% 3], base = 1 + (i %% 3) / 2, mark = 4 + ((i * 7 + i * i) %% 13) %% 6, pop = 300)
d$safe <- d$mark >= 7
d$mark[i %% 10 == 9] <- NA
vars <- list(~age, ~tenure, ~house)
margins <- list(data.frame(age = c("18-29", "30-49", "50-64", "65+"), Freq = 300 * c(.2, .35, .25, .2)), data.frame(tenure = c("huur", "koop"), Freq = 300 * c(.48, .52)),
                data.frame(house = c("alleen", "samen", "gezin"), Freq = 300 * c(.4, .35, .25)))
tight <- list(maxit = 1000, epsilon = 1e-13)
design <- svydesign(id = ~1, weights = ~base, fpc = ~pop, data = d)
raked <- rake(design, vars, margins, control = tight)
usual <- suppressWarnings(rake(svydesign(id = ~1, weights = ~I(base * 300 / sum(base)), fpc = ~pop, data = d), vars, margins))
once <- trimWeights(raked, lower = .4 * 2.5, upper = 1.7 * 2.5)
strict <- trimWeights(raked, lower = .4 * 2.5, upper = 1.7 * 2.5, strict = TRUE)
again <- strict
again$postStrata <- NULL # the margins hold by the last raking alone
again <- rake(again, vars, margins, control = tight)
figures <- function(label, r) {
  both(paste(label, "mark"), svymean(~mark, r, na.rm = TRUE))
  both(paste(label, "safe"), svymean(~as.numeric(safe), r))
  by <- svyby(~mark, ~age, r, svymean, na.rm = TRUE)
  say(paste(label, "mark by age"), by$mark, by$se)
}
figures("raked", raked)
figures("usual", usual)
figures("once", once)
figures("strict", strict)
figures("again", again)
w <- weights(raked)
say("design effect", 120 * sum(w^2) / sum(w)^2)
m <- svymean(~as.numeric(safe), raked)
p <- coef(m)
z <- qnorm(.975)
n <- p * (1 - p) / vcov(m)[1] * (z / qt(.975, degf(raked)))^2
say("wilson", (p + z^2 / 2 / n + c(-1, 1) * z * sqrt(p * (1 - p) / n + z^2 / 4 / n^2)) / (1 + z^2 / n))
columns <- lapply(list(raked = raked, usual = usual, once = once, strict = strict, again = again), function(r) format(weights(r) / 2.5, digits = 15))
write.csv(data.frame(d[c("age", "tenure", "house", "base", "mark", "safe")], columns), "block.csv", quote = FALSE, row.names = FALSE, na = "")
