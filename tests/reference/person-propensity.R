# Golden values for lib/stats/fit-person-propensity and score-person-propensity, by R's adaptive integration and
# general optimiser: another method than the quadrature under test. Run from this folder: Rscript person-propensity.R
library(jsonlite)
RNGversion("4.0.0")
set.seed(20240505)
persons <- 600
turnout <- matrix(c(0.35, 0.62, 0.41, 0.70, 0.28, 0.55, 0.38, 0.66), nrow = 4) # polls by wards
offsets <- qlogis(turnout)
rows <- data.frame(ward = sample(1:2, persons, TRUE), theta = rnorm(persons, 0.2, 1.5))
votes <- matrix(NA, persons, 4)
for (t in 1:4) {
  intercept <- offsets[t, rows$ward] * 1.3
  votes[, t] <- ifelse(runif(persons) < 0.75, rbinom(persons, 1, plogis(intercept + rows$theta)), NA)
}

conditional <- function(sigma) {
  apply(offsets, 1:2, function(marginal) uniroot(function(c) {
    integrate(function(z) plogis(c + sigma * z) * dnorm(z), -Inf, Inf, rel.tol = 1e-11)$value - plogis(marginal)
  }, c(-15, 15), tol = 1e-12)$root)
}
pattern <- paste(rows$ward, apply(votes, 1, paste, collapse = ","))
first <- which(!duplicated(pattern))
counts <- as.numeric(table(pattern)[pattern[first]])
moment <- function(person, mean, sigma, intercepts, power) {
  known <- which(!is.na(votes[person, ]))
  c <- intercepts[known, rows$ward[person]]
  y <- votes[person, known]
  integrate(function(z) sapply(z, function(one) {
    one^power * dnorm(one) * prod(plogis((2 * y - 1) * (c + mean + sigma * one)))
  }), -Inf, Inf, rel.tol = 1e-10)$value
}
negative <- function(par) {
  intercepts <- conditional(exp(par[2]))
  -sum(counts * sapply(first, function(person) log(moment(person, par[1], exp(par[2]), intercepts, 0))))
}
best <- optim(c(0.2, 0.4), negative, method = "BFGS", control = list(reltol = 1e-13))
mean <- best$par[1]
sigma <- exp(best$par[2])
intercepts <- conditional(sigma)
m <- sapply(0:2, function(power) sapply(first, function(person) moment(person, mean, sigma, intercepts, power)))
eap <- sigma * m[, 2] / m[, 1]
sd <- sigma * sqrt(m[, 3] / m[, 1] - (m[, 2] / m[, 1])^2)

write_json(list(
  source = paste("R", getRversion(), "integrate, uniroot, optim"),
  offsets = as.numeric(t(offsets)), # poll by poll
  ward = rows$ward - 1,
  votes = ifelse(is.na(votes), 0, votes + 1),
  mean = mean, sigma = sigma, logLikelihood = -best$value,
  patterns = list(person = first - 1, mean = eap, standardDeviation = sd)
), "person-propensity.json", digits = I(12), auto_unbox = TRUE)
