# Golden values for the evaluation functions of lib/stats. Run from this folder: Rscript evaluation.R
# Writes evaluation.csv (predictions and outcomes) and evaluation.json (R's answers).
library(jsonlite)
suppressMessages(library(pROC))
RNGversion("4.0.0")
set.seed(20240504)
n <- 1500
truth <- plogis(rnorm(n, 0.3, 1.2))
data <- data.frame(
  prediction = round(plogis(0.8 * qlogis(truth) + 0.2 + rnorm(n, 0, 0.4)), 2),
  outcome = rbinom(n, 1, truth)
)
data$prediction <- pmin(0.99, pmax(0.01, data$prediction)) # two decimals: many ties
write.csv(data, "evaluation.csv", row.names = FALSE, quote = FALSE)

p <- data$prediction
y <- data$outcome
curve <- roc(y, p, levels = 0:1, direction = "<", quiet = TRUE)
tight <- glm.control(epsilon = 1e-14, maxit = 100)
line <- glm(y ~ qlogis(p), binomial, control = tight)
shift <- glm(y ~ 1, binomial, offset = qlogis(p), control = tight)
beta <- glm(y ~ log(p) + I(-log(1 - p)), binomial, control = tight)
losses <- -ifelse(y == 1, log(p), log(1 - p))
squares <- (p - y)^2
pooled <- aggregate(y ~ p, FUN = function(x) c(mean(x), length(x)))
weighted_isotonic <- function(y, w) { # pool adjacent violators, by minimax means
  k <- length(y)
  sapply(1:k, function(i) max(sapply(1:i, function(s) min(sapply(i:k, function(t) weighted.mean(y[s:t], w[s:t]))))))
}
total <- uniroot(function(s) sum(plogis(qlogis(p) + s)) - 0.42 * n, c(-5, 5), tol = 1e-13)

write_json(list(
  source = paste("R", getRversion(), "pROC", packageVersion("pROC")),
  auc = as.numeric(auc(curve)),
  aucStandardError = sqrt(var(curve, method = "delong")),
  logLoss = mean(losses), logLossStandardError = sd(losses) / sqrt(n),
  brier = mean(squares), brierStandardError = sd(squares) / sqrt(n),
  calibration = list(
    intercept = coef(line)[[1]], slope = coef(line)[[2]],
    interceptStandardError = sqrt(vcov(line)[1, 1]), slopeStandardError = sqrt(vcov(line)[2, 2]),
    inTheLarge = coef(shift)[[1]], inTheLargeStandardError = sqrt(vcov(shift)[1, 1])
  ),
  beta = list(intercept = coef(beta)[[1]], low = coef(beta)[[2]], high = coef(beta)[[3]]),
  isotonic = list(prediction = pooled$p, rate = weighted_isotonic(pooled$y[, 1], pooled$y[, 2])),
  logitShift = list(rate = 0.42, shift = total$root),
  normalQuantile = list(probability = c(1e-20, 1e-6, 0.02, 0.1, 0.5, 0.8, 0.95, 0.999),
    quantile = qnorm(c(1e-20, 1e-6, 0.02, 0.1, 0.5, 0.8, 0.95, 0.999)))
), "evaluation.json", digits = I(15), auto_unbox = TRUE, pretty = TRUE)
