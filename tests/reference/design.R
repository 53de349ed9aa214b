# Golden values for lib/formula: R's own model.matrix. Run from this folder: Rscript design.R
library(jsonlite)
RNGversion("4.0.0")
set.seed(20241124)
Sys.setlocale("LC_COLLATE", "C")
n <- 24
data <- data.frame(
  x = round(rnorm(n, 10, 3), 2), z = round(runif(n, 1, 9), 2), code = sample(1:3, n, TRUE),
  f = sample(c("low", "mid", "high"), n, TRUE), g = sample(c("A", "B"), n, TRUE),
  flag = sample(c(TRUE, FALSE), n, TRUE), y = rbinom(n, 1, 0.5)
)
data$x[5] <- NA
data$g[9] <- NA
write.csv(data, "design.csv", row.names = FALSE)
formulas <- c(
  "y ~ x + f", "y ~ f * g", "y ~ x * f + z", "y ~ f - 1", "y ~ 0 + f + g", "y ~ f:g", "y ~ x:f", "y ~ f + f:x",
  "y ~ poly(z, 2) * g", "y ~ factor(code) + I(z^2)", "y ~ log(z) + sqrt(z):flag", "y ~ flag + z",
  "y ~ (x + z + f)^2 - x:z", "y ~ f / x", "y ~ x + z + x:z:g", "y ~ flag:g - 1", "y ~ z * poly(z, 2, raw = TRUE):f",
  "y ~ I(z > 5) + ifelse(f == \"low\", 1, 0)", "y ~ scale(z) + cut(z, c(0, 3, 6, 9))", "y ~ z + poly(z, 3):g + x:flag:f",
  "y ~ . - code", "y ~ z:x + x", "y ~ -1 + z + flag", "y ~ I((z - 5) / 2) + exp(-z / 10)", "y ~ 1"
)
answers <- lapply(formulas, function(text) {
  m <- model.matrix(as.formula(text), model.frame(as.formula(text), data))
  list(formula = text, terms = colnames(m), rows = nrow(m), sums = unname(colSums(m)),
    squares = unname(colSums(m^2 * seq_len(nrow(m)))))
})
write_json(list(source = paste("R", getRversion(), "model.matrix"), designs = answers), "design.json",
  digits = I(15), auto_unbox = TRUE, pretty = TRUE)
