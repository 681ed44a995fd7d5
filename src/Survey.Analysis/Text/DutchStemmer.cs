namespace Survey.Analysis.Text;

/// <summary>
/// Brings Dutch words back to a stem, so that "lampen" and "lamp" meet.
/// Written from the public description of the Snowball Dutch stemmer (Porter's variant),
/// https://snowballstem.org/algorithms/dutch_porter/stemmer.html. Own code because Microsoft.ML cannot be restored here.
/// </summary>
public static class DutchStemmer
{
    private const int LongestWord = 60;

    /// <summary>The stem of one lower-case word; words longer than sixty letters and words in other scripts come back as they are.</summary>
    public static string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length is < 3 or > LongestWord)
        {
            return word;
        }

        var letters = word.ToCharArray();
        PlainVowels(letters);
        MarkConsonantYAndI(letters);
        var stem = new Stemming(letters);
        stem.Step1();
        stem.Step2();
        stem.Step3A();
        stem.Step3B();
        stem.Step4();
        return stem.Result();
    }

    private static void PlainVowels(char[] letters)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = letters[i] switch
            {
                'ä' or 'á' => 'a',
                'ë' or 'é' => 'e',
                'ï' or 'í' => 'i',
                'ö' or 'ó' => 'o',
                'ü' or 'ú' => 'u',
                var other => other,
            };
        }
    }

    private static void MarkConsonantYAndI(char[] letters)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] == 'y' && (i == 0 || IsVowel(letters[i - 1])))
            {
                letters[i] = 'Y';
            }
            else if (letters[i] == 'i' && i > 0 && i + 1 < letters.Length && IsVowel(letters[i - 1]) && IsVowel(letters[i + 1]))
            {
                letters[i] = 'I';
            }
        }
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'è';

    /// <summary>The word while it is being shortened, with the two regions of the description.</summary>
    private sealed class Stemming(char[] letters)
    {
        private readonly int _r1 = Math.Max(3, Region(letters, 0));
        private readonly int _r2 = Region(letters, Math.Max(3, Region(letters, 0)));
        private int _length = letters.Length;
        private bool _removedE;

        public string Result()
        {
            for (var i = 0; i < _length; i++)
            {
                letters[i] = letters[i] switch { 'Y' => 'y', 'I' => 'i', var other => other };
            }

            return new string(letters, 0, _length);
        }

        public void Step1()
        {
            if (Ends("heden"))
            {
                if (In(_r1, 5))
                {
                    letters[_length - 3] = 'i';
                    letters[_length - 2] = 'd';
                    _length--;
                }
            }
            else if (Ends("ene"))
            {
                RemoveEn(3);
            }
            else if (Ends("en"))
            {
                RemoveEn(2);
            }
            else if (Ends("se"))
            {
                RemoveS(2);
            }
            else if (Ends("s"))
            {
                RemoveS(1);
            }
        }

        public void Step2()
        {
            _removedE = false;
            if (Ends("e") && In(_r1, 1) && _length > 1 && !IsVowel(letters[_length - 2]))
            {
                _length--;
                _removedE = true;
                Undouble();
            }
        }

        public void Step3A()
        {
            if (Ends("heid") && In(_r2, 4) && !(_length > 4 && letters[_length - 5] == 'c'))
            {
                _length -= 4;
                if (Ends("en"))
                {
                    RemoveEn(2);
                }
            }
        }

        public void Step3B()
        {
            if (Ends("end") || Ends("ing"))
            {
                if (In(_r2, 3))
                {
                    _length -= 3;
                    if (Ends("ig") && In(_r2, 2) && !EBefore(2))
                    {
                        _length -= 2;
                    }
                    else
                    {
                        Undouble();
                    }
                }
            }
            else if (Ends("lijk"))
            {
                if (In(_r2, 4))
                {
                    _length -= 4;
                    Step2();
                }
            }
            else if (Ends("baar"))
            {
                Remove(4, In(_r2, 4));
            }
            else if (Ends("bar"))
            {
                Remove(3, In(_r2, 3) && _removedE);
            }
            else if (Ends("ig"))
            {
                Remove(2, In(_r2, 2) && !EBefore(2));
            }
        }

        public void Step4()
        {
            if (_length < 4)
            {
                return;
            }

            char before = letters[_length - 4], first = letters[_length - 3], second = letters[_length - 2], last = letters[_length - 1];
            if (!IsVowel(before) && first == second && (first is 'a' or 'e' or 'o' or 'u') && !IsVowel(last) && last != 'I')
            {
                letters[_length - 2] = last;
                _length--;
            }
        }

        private static int Region(char[] letters, int from)
        {
            for (var i = from + 1; i < letters.Length; i++)
            {
                if (!IsVowel(letters[i]) && IsVowel(letters[i - 1]))
                {
                    return i + 1;
                }
            }

            return letters.Length;
        }

        private bool Ends(string suffix) => letters.AsSpan(0, _length).EndsWith(suffix, StringComparison.Ordinal);

        private bool In(int region, int suffixLength) => _length - suffixLength >= region;

        private bool EBefore(int suffixLength) => _length > suffixLength && letters[_length - suffixLength - 1] == 'e';

        private void Remove(int count, bool when) => _length -= when ? count : 0;

        private void RemoveEn(int count)
        {
            var left = _length - count;
            if (In(_r1, count) && left > 0 && !IsVowel(letters[left - 1])
                && !letters.AsSpan(0, left).EndsWith("gem", StringComparison.Ordinal))
            {
                _length = left;
                Undouble();
            }
        }

        private void RemoveS(int count)
        {
            var left = _length - count;
            if (In(_r1, count) && left > 0 && !IsVowel(letters[left - 1]) && letters[left - 1] != 'j')
            {
                _length = left;
            }
        }

        private void Undouble()
        {
            if (Ends("kk") || Ends("dd") || Ends("tt"))
            {
                _length--;
            }
        }
    }
}
