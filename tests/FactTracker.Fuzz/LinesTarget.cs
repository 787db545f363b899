using System.Text;
using FactTracker.Serialization;
using FactTracker.Tests.Laws.Plain;

namespace FactTracker.Fuzz;

/// <summary>
/// The line form: a problem in one line does not affect another, both readers of lines give the same result, and the set equals that of a
/// document with the same records. For places and writing see <see cref="ReadingPromises"/>.
/// </summary>
internal sealed class LinesTarget : IFuzzTarget
{
    public string Name => "lines";

    public IFuzzCases Begin(Dice dice) => new Cases(dice);

    private sealed class Cases(Dice dice) : IFuzzCases
    {
        private const int MostChanges = 3;
        private const int LongestNoise = 40;
        private readonly SetMutator _sets = new(SetSeeds.Lines, dice);
        private readonly ByteMutator _bytes = new(dice);
        private byte[] _text = [];

        public string Last => Convert.ToHexString(_text) + " " + Encoding.UTF8.GetString(_text);

        public bool TryNext()
        {
            var lines = SplitLines(_sets.Seed());
            var damaged = dice.Below(lines.Count);
            var whole = Join(lines);
            lines[damaged] = Damage(lines[damaged]);
            _text = Join(lines);
            if ((LinePromises.BrokenBy(_text) ?? LinePromises.BrokenByDamage(whole, _text, damaged + 1)) is { } broken)
                throw new FuzzFailureException(broken);
            if (ReadingPromises.BrokenBy(_text, SerializationForm.Lines) is { } promise) throw new FuzzFailureException(promise);
            return !ClaimSetReader.Read(_text, new ReadingOptions { Form = SerializationForm.Lines }).HasErrors;
        }

        // The result must remain a single line.
        private byte[] Damage(byte[] line)
        {
            if (dice.Below(12) == 0) return OneLine(_bytes.Noise(LongestNoise));
            for (var changes = dice.Below(MostChanges); changes >= 0; changes--)
            {
                line = dice.Below(3) == 0 ? _bytes.Change(line) : _sets.Change(line);
            }

            return OneLine(line);
        }

        private static byte[] OneLine(byte[] bytes) => Array.FindAll(bytes, b => b != '\n');

        private static byte[] Join(List<byte[]> lines) => [.. lines.SelectMany(line => line.Append((byte)'\n'))];

        private static List<byte[]> SplitLines(byte[] text)
        {
            var lines = new List<byte[]>();
            foreach (var range in text.AsSpan().Trim((byte)'\n').Split((byte)'\n'))
            {
                lines.Add(text[range]);
            }

            return lines;
        }
    }
}
