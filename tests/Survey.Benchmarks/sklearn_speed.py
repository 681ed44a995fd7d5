"""Seconds of TF-IDF, SVD(100) and k-means (24 groups, 10 starts, and then 1) on a file with a text a line; the imports do not count."""
import sys
import time

from sklearn.cluster import KMeans
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.preprocessing import normalize

with open(sys.argv[1], encoding="utf-8") as file:
    texts = file.read().splitlines()

start = time.perf_counter()
ngrams = (3, 5) if sys.argv[2] == "char_wb" else (1, 1)
weights = TfidfVectorizer(analyzer=sys.argv[2], ngram_range=ngrams, sublinear_tf=True).fit_transform(texts)
weighted = time.perf_counter()
rows = normalize(TruncatedSVD(100, random_state=1).fit_transform(weights))
reduced = time.perf_counter()
KMeans(24, n_init=10, random_state=1).fit_predict(rows)
ten = time.perf_counter()
KMeans(24, n_init=1, random_state=1).fit_predict(rows)
print(weighted - start, reduced - weighted, ten - reduced, time.perf_counter() - ten)
