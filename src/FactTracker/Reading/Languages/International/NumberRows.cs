namespace FactTracker.Reading;

/// <summary>Adds rows of words whose meanings are consecutive numbers. The forms of one word are separated by spaces.</summary>
internal static class NumberRows
{
    extension(LexiconBuilder words)
    {
        /// <summary>Adds cardinals at a constant distance.</summary>
        public LexiconBuilder Cardinals(int first, int step, params string[] forms) =>
            words.Row(first, step, forms, (word, number) => word with { Cardinal = number });

        /// <summary>Adds ordinals.</summary>
        public LexiconBuilder Ordinals(int first, int step, params string[] forms) =>
            words.Row(first, step, forms, (word, number) => word with { Ordinal = number });

        /// <summary>Adds denominators, which are parts even without a plural ending.</summary>
        public LexiconBuilder Denominators(int first, int step, params string[] forms) =>
            words.Row(first, step, forms, (word, number) => word with { Ordinal = number, Uses = word.Uses | WordUse.PluralForm });

        /// <summary>Adds the twelve months.</summary>
        public LexiconBuilder Months(params string[] forms) => words.Row(1, 1, forms, (word, number) => word with { Month = number });

        /// <summary>Adds the seven weekdays, from Monday.</summary>
        public LexiconBuilder Weekdays(params string[] forms) => words.Row(1, 1, forms, (word, number) => word with { Weekday = number });

        /// <summary>Adds the four seasons, from spring.</summary>
        public LexiconBuilder Seasons(params string[] forms) => words.Row(21, 1, forms, (word, number) => word with { Season = number });

        /// <summary>Adds hedges before numbers.</summary>
        public LexiconBuilder Hedges(Approximation hedge, string phrases) =>
            words.Phrases(PhraseKind.HedgeBefore, phrases, phrase => phrase with { Hedge = hedge });

        /// <summary>Adds a word for a number that was not counted: "dozens".</summary>
        public LexiconBuilder Dozens(decimal number, string phrases) =>
            words.Phrases(PhraseKind.Dozens, phrases, phrase => phrase with { Number = number });

        /// <summary>Adds days at a distance from today.</summary>
        public LexiconBuilder Today(int days, string phrases) =>
            words.Phrases(PhraseKind.Today, phrases, phrase => phrase with { Number = days });

        /// <summary>Adds calendar units.</summary>
        public LexiconBuilder Units(params (TimeUnit Unit, string Forms)[] units)
        {
            foreach (var (unit, forms) in units)
            {
                words.Words(forms, word => word with { TimeUnit = unit });
            }

            return words;
        }

        /// <summary>Adds measures with their symbols.</summary>
        public LexiconBuilder Measures(params (string Symbol, string Names)[] measures)
        {
            foreach (var (symbol, names) in measures)
            {
                words.Phrases(PhraseKind.Measure, names, phrase => phrase with { Text = symbol });
            }

            return words;
        }

        /// <summary>Adds names of currencies; the size is that of one in the currency, 0.01 for cents.</summary>
        public LexiconBuilder Money(decimal size, params (string Code, string Names, string[] Others)[] currencies)
        {
            foreach (var (code, names, others) in currencies)
            {
                words.Phrases(PhraseKind.Currency, names, phrase => phrase with { Text = code, Number = size, Others = others });
            }

            return words;
        }

        private LexiconBuilder Row(int first, int step, string[] forms, Func<Lexeme, int, Lexeme> add)
        {
            for (var place = 0; place < forms.Length; place++)
            {
                var number = first + (place * step);
                words.Words(forms[place], word => add(word, number));
            }

            return words;
        }
    }
}
