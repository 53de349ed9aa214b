# Golden values for lib/stats/fit-hierarchical-logistic. Run from this folder: Rscript hierarchical-logistic.R
# Writes hierarchical-logistic.csv (the data) and hierarchical-logistic.json (lme4's answers).
library(jsonlite)
suppressMessages(library(lme4))
RNGversion("4.0.0")
set.seed(20240503)
n <- 1600
district <- sample(1:40, n, TRUE)
ward <- (district - 1) %% 8 + 1
poll <- sample(1:6, n, TRUE)
data <- data.frame(
  district, ward, poll,
  months = round(rexp(n, 1 / 40)),
  band = factor(sample(c("under35", "middle", "over65"), n, TRUE), levels = c("under35", "middle", "over65")),
  post = factor(sample(c("N", "Y"), n, TRUE, c(0.8, 0.2)))
)
eta <- -0.7 + 0.006 * data$months + 0.7 * (data$band == "over65") + 0.9 * (data$post == "Y") +
  rnorm(8, 0, 0.5)[ward] + rnorm(40, 0, 0.4)[district] + rnorm(6, 0, 0.6)[poll]
data$voted <- rbinom(n, 1, plogis(eta))
write.csv(data, "hierarchical-logistic.csv", row.names = FALSE, quote = FALSE)

effects_of <- function(fit, name) {
  effects <- ranef(fit, condVar = TRUE)[[name]]
  order <- order(as.integer(rownames(effects)))
  list(
    sd = attr(VarCorr(fit)[[name]], "stddev")[[1]],
    effects = effects[order, 1],
    conditionalVariances = attr(effects, "postVar")[1, 1, order]
  )
}
describe <- function(fit, groups) {
  list(
    terms = names(fixef(fit)),
    coefficients = unname(fixef(fit)),
    standardErrors = unname(sqrt(diag(as.matrix(suppressWarnings(vcov(fit, use.hessian = FALSE)))))),
    hessianStandardErrors = unname(sqrt(diag(as.matrix(vcov(fit))))),
    groups = setNames(lapply(groups, function(name) effects_of(fit, name)), groups),
    logLikelihood = as.numeric(logLik(fit)),
    aic = AIC(fit)
  )
}
tight <- glmerControl(optimizer = "bobyqa", tolPwrss = 1e-12,
  optCtrl = list(rhobeg = 0.02, rhoend = 1e-9, maxfun = 1e5), calc.derivs = TRUE)
fit <- function(formula, nAGQ) glmer(formula, data, binomial, control = tight, nAGQ = nAGQ)
nested <- voted ~ months + band + post + (1 | ward) + (1 | district)
crossed <- voted ~ months + band + post + (1 | ward) + (1 | district) + (1 | poll)
single <- voted ~ months + band + post + (1 | district)

write_json(list(
  source = paste("R", getRversion(), "lme4", packageVersion("lme4"), "glmer, bobyqa"),
  single = describe(fit(single, 1), "district"),
  nested = describe(fit(nested, 1), c("ward", "district")),
  crossed = describe(fit(crossed, 1), c("ward", "district", "poll")),
  crossedFast = describe(fit(crossed, 0), c("ward", "district", "poll"))
), "hierarchical-logistic.json", digits = I(15), auto_unbox = TRUE, pretty = TRUE)
