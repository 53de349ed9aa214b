# Golden values for lib/stats/fit-graded-response: the marginal likelihood of the graded response model and of the
# two-parameter logistic, written plainly and maximised by optim. Run from this folder: Rscript items.R
library(jsonlite)
RNGversion("4.0.0")
set.seed(20241126)
n <- 400
theta <- rnorm(n)
a <- c(1.4, 0.8, 2.1, -1.1)
b <- list(c(-1, 0, 1.2), c(-2, -0.5, 1.5), c(-0.6, 0.4, 0.9), c(-1.5, -0.2, 0.8))
answers <- matrix(0, n, 4)
for (i in 1:4) {
  above <- plogis(outer(a[i] * theta, sort(-abs(a[i]) * b[[i]], decreasing = TRUE), "+"))
  answers[, i] <- 1 + rowSums(above > runif(n))
}
answers[cbind(sample(n, 40), sample(4, 40, TRUE))] <- NA
colnames(answers) <- paste0("q", 1:4)
write.csv(answers, "items.csv", row.names = FALSE)

# Fine midpoints over the trait: another rule and another spacing than the one under test.
nodes <- seq(-7.01, 7.01, length.out = 701)
mass <- dnorm(nodes) * diff(nodes[1:2])
patterns <- function(data) list(rows = unique(data), size = as.vector(table(factor(apply(data, 1, paste, collapse = ","),
  levels = unique(apply(data, 1, paste, collapse = ","))))))
negative <- function(slopes, intercepts, p) {
  tables <- lapply(seq_along(slopes), function(i) {
    above <- rbind(1, t(plogis(outer(slopes[i] * nodes, intercepts[[i]], "+"))), 0)
    above[-nrow(above), ] - above[-1, ]
  })
  like <- sapply(seq_len(nrow(p$rows)), function(r) {
    term <- mass
    for (i in seq_along(slopes)) if (!is.na(p$rows[r, i])) term <- term * pmax(tables[[i]][p$rows[r, i], ], 1e-300)
    sum(term)
  })
  -sum(p$size * log(like))
}
fit <- function(data, categories) {
  items <- ncol(data); p <- patterns(data)
  unpack <- function(par) list(slopes = par[1:items], intercepts = lapply(1:items, function(i) {
    own <- par[items + (i - 1) * (categories - 1) + 1:(categories - 1)]
    cumsum(c(own[1], -exp(own[-1])))
  }))
  start <- c(rep(1, items), unlist(lapply(1:items, function(i) {
    up <- sapply(2:categories, function(k) qlogis(mean(data[, i] >= k, na.rm = TRUE)))
    c(up[1], log(-diff(up)))
  })))
  start[is.nan(start)] <- 0
  f <- function(par) { u <- unpack(par); negative(u$slopes, u$intercepts, p) }
  best <- optim(start, f, method = "BFGS", control = list(reltol = 1e-14, maxit = 500))
  best <- optim(best$par, f, method = "BFGS", control = list(reltol = 1e-15, maxit = 500))
  u <- unpack(best$par)
  list(discrimination = u$slopes, thresholds = lapply(1:items, function(i) -u$intercepts[[i]] / u$slopes[i]),
    logLikelihood = -best$value)
}
graded <- fit(answers, 4)
binary <- fit((answers >= 3) + 1, 2)

# Scores of the first persons, by R's adaptive integration.
moment <- function(row, power) integrate(function(z) sapply(z, function(one) {
  value <- one^power * dnorm(one)
  for (i in 1:4) if (!is.na(row[i])) {
    up <- c(1, plogis(graded$discrimination[i] * (one - graded$thresholds[[i]])), 0)
    value <- value * (up[row[i]] - up[row[i] + 1])
  }
  value
}), -8, 8, rel.tol = 1e-10)$value
scores <- t(sapply(1:20, function(r) {
  m <- sapply(0:2, function(power) moment(answers[r, ], power))
  c(m[2] / m[1], sqrt(m[3] / m[1] - (m[2] / m[1])^2))
}))
write_json(list(source = paste("R", getRversion(), "optim, integrate"), graded = graded, binary = binary,
  scores = list(mean = scores[, 1], sd = scores[, 2])), "items.json", digits = I(12), auto_unbox = TRUE)
