# Golden values for lib/stats/fit-logistic. Run from this folder: Rscript logistic.R
# Writes logistic.csv (the data) and logistic.json (R's answers).
library(jsonlite)
RNGversion("4.0.0")
set.seed(20240502)
n <- 400
data <- data.frame(
  age = round(rnorm(n, 48, 16), 1),
  months = round(rexp(n, 1 / 60)),
  band = factor(sample(c("under35", "middle", "over65"), n, TRUE), levels = c("under35", "middle", "over65")),
  post = factor(sample(c("N", "Y"), n, TRUE, c(0.8, 0.2))),
  cases = sample(1:4, n, TRUE),
  offset = round(rnorm(n, 0, 0.5), 3)
)
eta <- -1 + 0.02 * data$age + 0.004 * data$months + 0.5 * (data$band == "over65") + 0.9 * (data$post == "Y") + data$offset
data$voted <- rbinom(n, 1, plogis(eta))
write.csv(data, "logistic.csv", row.names = FALSE, quote = FALSE)

describe <- function(fit) {
  list(
    terms = names(coef(fit)),
    coefficients = unname(coef(fit)),
    standardErrors = unname(sqrt(diag(vcov(fit)))),
    covariance = unname(vcov(fit)),
    logLikelihood = as.numeric(logLik(fit)),
    deviance = deviance(fit),
    aic = AIC(fit)
  )
}
tight <- glm.control(epsilon = 1e-14, maxit = 100)
plain <- glm(voted ~ age + months + band + post, binomial, data, control = tight)
weighted <- glm(voted ~ age + months + band + post, binomial, data,
  weights = cases, offset = data$offset, control = tight)

# Ridge: maximum of the penalised log-likelihood by a general optimiser, then Newton steps with R's own matrices.
design <- model.matrix(~ age + months + band + post, data)
penalty <- diag(c(0, rep(2, ncol(design) - 1)))
beta <- coef(plain)
for (i in 1:50) {
  p <- plogis(drop(design %*% beta))
  hessian <- crossprod(design, design * p * (1 - p)) + penalty
  beta <- beta + solve(hessian, crossprod(design, data$voted - p) - penalty %*% beta)[, 1]
}
ridge <- list(coefficients = unname(beta), standardErrors = unname(sqrt(diag(solve(hessian)))))

write_json(list(
  source = paste("R", getRversion(), "glm(family = binomial)"),
  plain = describe(plain), weighted = describe(weighted), ridge = ridge
), "logistic.json", digits = I(15), auto_unbox = TRUE, pretty = TRUE)
