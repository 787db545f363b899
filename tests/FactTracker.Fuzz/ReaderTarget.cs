using FactTracker.Serialization;
using FactTracker.Tests.Laws.Plain;

namespace FactTracker.Fuzz;

/// <summary>The reader of whole texts: random bytes, and sets whose structure is mutated, in either form. See
/// <see cref="ReadingPromises"/>.</summary>
internal sealed class ReaderTarget : IFuzzTarget
{
    public string Name => "reader";

    public IFuzzCases Begin(Dice dice) => new Cases(dice);

    private sealed class Cases(Dice dice) : IFuzzCases
    {
        private const int MostChanges = 5;
        private const int NoiseOneIn = 16;
        private const int LongestNoise = 64;
        private readonly SetMutator _sets = new(SetSeeds.Texts, dice);
        private readonly SetMutator _lines = new(SetSeeds.Lines, dice);
        private readonly ByteMutator _bytes = new(dice);
        private byte[] _text = [];

        public string Last => Convert.ToHexString(_text) + " " + System.Text.Encoding.UTF8.GetString(_text);

        public bool TryNext()
        {
            _text = Make();
            var form = dice.Below(4) == 0 ? SerializationForm.Lines : SerializationForm.Document;
            if (ReadingPromises.BrokenBy(_text, form) is { } broken) throw new FuzzFailureException($"{form}: {broken}");
            return !ClaimSetReader.Read(_text).HasErrors; // The form is detected from the text.
        }

        private byte[] Make()
        {
            if (dice.Below(NoiseOneIn) == 0) return _bytes.Noise(LongestNoise);
            var sets = dice.Below(8) == 0 ? _lines : _sets;
            var text = sets.Seed();
            var isBlind = dice.Below(3) == 0;
            for (var changes = dice.Below(MostChanges); changes > 0; changes--)
            {
                text = sets.Change(text);
            }

            return isBlind ? _bytes.Change(text) : text;
        }
    }
}
