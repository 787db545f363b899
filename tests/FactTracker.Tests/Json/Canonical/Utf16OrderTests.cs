using System.Text;
using CsCheck;
using FactTracker.Json;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.Json.Canonical;

public sealed class Utf16OrderTests
{
    private static readonly Gen<string> Text = Gen.OneOf("a", "é", "\uD7FF", "\uE000", "\uFFFD", "\uFFFF", "🐑", "\U0010FFFF", "𐀀")
        .Array[0, 4].Select(string.Concat);

    [Fact]
    public void Bytes_are_in_the_order_of_the_units() => Gen.Select(Gen.OneOf(Text, TextGen.Any), Gen.OneOf(Text, TextGen.Any)).Sample(
        (one, other) => Math.Sign(Utf16Order.Compare(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other)))
            .Should().Be(Math.Sign(string.CompareOrdinal(one, other))),
        iter: Effort.Tries(20_000));
}
