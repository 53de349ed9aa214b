# Golden values for lib/models: R's glm, nnet::multinom, lme4 and glmnet on formulas. Run from this folder:
# Rscript regression.R. Writes regression.csv (the data) and regression.json (R's answers).
suppressMessages({library(jsonlite); library(nnet); library(lme4); library(glmnet)})
RNGversion("4.0.0")
set.seed(20241125)
n <- 600
data <- data.frame(
  age = round(runif(n, 18, 90)), income = round(rlnorm(n, 3, 0.5), 2),
  urban = sample(c("N", "Y"), n, TRUE), tenure = sample(c("owned", "rented", "social"), n, TRUE, c(0.6, 0.25, 0.15)),
  ward = sample(sprintf("w%02d", 1:25), n, TRUE), band = sample(1:4, n, TRUE),
  member = sample(c(TRUE, FALSE), n, TRUE, c(0.2, 0.8)), w = round(runif(n, 0.3, 2.5), 2), n = sample(3:9, n, TRUE)
)
data[c("urban", "tenure", "ward")] <- lapply(data[c("urban", "tenure", "ward")], factor)
u <- setNames(rnorm(25, 0, 0.7), sprintf("w%02d", 1:25))
v <- rnorm(4, 0, 0.5)
eta <- -1 + 0.02 * data$age + 0.5 * (data$urban == "Y") - 0.7 * (data$tenure == "rented") + u[data$ward] + v[data$band]
data$voted <- rbinom(n, 1, plogis(eta))
data$yes <- rbinom(n, data$n, plogis(eta - 0.5))
data$y <- round(3 + 2 * eta + rnorm(n, 0, 1.5), 3)
e2 <- -0.5 + 0.03 * (data$age - 50) + 0.8 * (data$tenure == "social")
e3 <- -0.2 - 0.02 * (data$age - 50) + 0.9 * data$member
p <- cbind(1, exp(e2), exp(e3)); p <- p / rowSums(p)
data$party <- c("Blue", "Green", "Red")[apply(p, 1, function(q) sample(3, 1, prob = q))]
data$age[c(7, 77)] <- NA
data$tenure[15] <- NA
write.csv(data, "regression.csv", row.names = FALSE)

se <- function(v) unname(sqrt(diag(as.matrix(v))))
tight <- glm.control(epsilon = 1e-11, maxit = 100)
describe_glm <- function(formula, family, weights = NULL) {
  d <- data
  d$w1 <- if (is.null(weights)) 1 else d[[weights]]
  fit <- suppressWarnings(glm(as.formula(formula), family, d, weights = w1, control = tight))
  list(formula = formula, weights = weights, terms = names(coef(fit)), n = nobs(fit), coefficients = unname(coef(fit)),
    standardErrors = se(vcov(fit)), logLikelihood = as.numeric(logLik(fit)), deviance = deviance(fit), aic = AIC(fit))
}
binomial_models <- list(
  describe_glm("voted ~ age * urban + poly(income, 2) + factor(band)", binomial),
  describe_glm("voted ~ tenure / member - 1", binomial),
  describe_glm("I(band == 2) ~ log(income) + I((age - 50)^2 / 1000) + urban:tenure", binomial),
  describe_glm("cbind(yes, n - yes) ~ age + tenure + offset(log(income) / 10)", binomial),
  describe_glm("yes / n ~ age + urban", binomial, "n"),
  describe_glm("urban ~ age + member", binomial, "w"))
probit_models <- list(
  describe_glm("voted ~ age * urban + tenure", binomial("probit")),
  describe_glm("cbind(yes, n - yes) ~ poly(income, 3) + member", binomial("probit")))
gaussian_models <- list(
  describe_glm("y ~ age * tenure + scale(income)", gaussian),
  describe_glm("y ~ 0 + urban + age + offset(income / 100)", gaussian, "w"),
  describe_glm("y ~ poly(income, 2):urban + member", gaussian))

describe_multinom <- function(formula, weights = NULL) {
  d <- data
  d$w1 <- if (is.null(weights)) 1 else d[[weights]]
  fit <- multinom(as.formula(formula), d, weights = w1, maxit = 2000, reltol = 1e-16, abstol = 1e-20, trace = FALSE)
  # The optimiser stops early: finish with Newton steps, R's own Hessian.
  x <- model.matrix(fit); k <- length(fit$lev) - 1
  mf <- model.frame(as.formula(formula), d); wt <- d$w1[as.integer(rownames(mf))]
  y <- outer(model.response(mf), fit$lev, "==") * 1
  b <- t(coef(fit))
  for (i in 1:8) {
    e <- cbind(1, exp(x %*% b)); q <- e / rowSums(e)
    g <- as.vector(t(x) %*% (wt * (y - q))[, -1])
    h <- matrix(0, length(g), length(g)); m <- ncol(x)
    for (r in 1:k) for (s in 1:k) h[(r - 1) * m + 1:m, (s - 1) * m + 1:m] <-
      t(x) %*% (x * (wt * q[, r + 1] * ((r == s) - q[, s + 1])))
    b <- b + matrix(solve(h, g), m)
  }
  errors <- matrix(sqrt(diag(solve(h))), m)
  ll <- sum(wt * log(rowSums(q * y)))
  list(formula = formula, weights = weights, terms = colnames(x), n = nrow(x), classes = fit$lev,
    coefficients = unname(t(b)), standardErrors = unname(t(errors)), logLikelihood = ll, deviance = -2 * ll,
    aic = -2 * ll + 2 * length(b))
}
multinomial_models <- list(describe_multinom("party ~ age + tenure * member + urban"),
  describe_multinom("party ~ poly(income, 2) + tenure", "w"))

describe_mixed <- function(formula, fit) {
  list(formula = formula, terms = names(fixef(fit)), n = nobs(fit), coefficients = unname(fixef(fit)),
    standardErrors = se(vcov(fit)),
    groups = lapply(setNames(names(ranef(fit)), names(ranef(fit))), function(g) list(
      sd = attr(VarCorr(fit)[[g]], "stddev")[[1]], levels = rownames(ranef(fit)[[g]]), effects = ranef(fit)[[g]][, 1])),
    logLikelihood = as.numeric(logLik(fit)), aic = AIC(fit),
    sigma = if (isLMM(fit)) sigma(fit) else NULL)
}
fine <- glmerControl(optimizer = "bobyqa", optCtrl = list(rhoend = 1e-9, maxfun = 1e5), tolPwrss = 1e-13)
finer <- lmerControl(optimizer = "bobyqa", optCtrl = list(rhoend = 1e-10, maxfun = 1e5))
mixed <- function(formula, family) describe_mixed(formula, glmer(as.formula(formula), data, family, control = fine))
linear <- function(formula) describe_mixed(formula, lmer(as.formula(formula), data, control = finer))
hierarchical <- list(
  logit = mixed("cbind(yes, n - yes) ~ age + tenure + (1 | ward) + (1 | band)", binomial),
  probit = mixed("cbind(yes, n - yes) ~ age + urban + (1 | ward) + (1 | band)", binomial("probit")),
  nested = mixed("voted ~ age + (1 | ward) + (1 | ward:urban)", binomial),
  linear = linear("y ~ age + tenure + (1 | ward) + (1 | band)"),
  weighted = describe_mixed("y ~ age * urban + (1 | ward)", lmer(y ~ age * urban + (1 | ward), data, weights = w, control = finer)))

x <- model.matrix(~ age + urban + tenure + member, data)[, -1]
ok <- rownames(x)
ridge_of <- function(family, y, lambda) {
  fit <- glmnet(x, y, family, alpha = 0, lambda = lambda / nrow(x), standardize = FALSE, thresh = 1e-22, maxit = 1e7)
  as.vector(coef(fit))
}
ridge <- list(binomial = ridge_of("binomial", data[ok, "voted"], 5))
write_json(list(source = paste("R", getRversion(), "glm, nnet", packageVersion("nnet"), "lme4", packageVersion("lme4"),
  "glmnet", packageVersion("glmnet")), binomial = binomial_models, probit = probit_models, gaussian = gaussian_models,
  multinomial = multinomial_models, hierarchical = hierarchical, ridge = ridge),
  "regression.json", digits = I(13), auto_unbox = TRUE, null = "null", na = "null")
