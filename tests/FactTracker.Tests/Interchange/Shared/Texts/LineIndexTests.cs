using System.Text;
using CsCheck;
using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange.Shared.Texts;

public sealed class LineIndexTests
{
    [Fact]
    public void Columns_are_counted_in_characters_however_long_the_line() =>
        Gen.Select(Gen.OneOf("a", "é", "中", "🐑", "\n").Array[1, 6].Select(string.Concat), Gen.Int[1, 8_000], Gen.Int[0, 40_000])
            .Sample((piece, times, place) =>
        {
            var text = string.Concat(Enumerable.Repeat(piece, times));
            place = Math.Min(place, text.Length);
            if (place > 0 && char.IsHighSurrogate(text[place - 1])) place--;
            var start = place == 0 ? 0 : text.LastIndexOf('\n', place - 1) + 1;
            var line = text.AsSpan(0, place).Count('\n') + 1;

            new LineIndex(Encoding.UTF8.GetBytes(text)).At(Encoding.UTF8.GetByteCount(text.AsSpan(0, place)))
                .Should()
                .Be((line, place - start + 1));
        });
}
