using System.Text;
using CsCheck;
using FactTracker.Json;
using FactTracker.Serialization;
using FactTracker.Serialization.Writing;
using FactTracker.Tests.Generators;
using FactTracker.Tests.Serialization.Canonical.Plain;

namespace FactTracker.Tests.Serialization.Canonical;

/// <summary>
/// The canonical form, written directly, against one that takes the long way: a copy, native JSON, a document, and sorting.
/// </summary>
public sealed class CanonicalRecordsTests
{
    // What people do not write, but files have: names that sort by units, doubled names, deep nests, halves of surrogate pairs.
    private static readonly Gen<string> Odd = Gen.OneOf(
        """{"\uFB33":1,"\uD83D\uDE00":2,"a":3,"\u00e9":4,"":5}""",
        """{"b":1,"a":2,"b":{"d":0.10,"c":-0,"d":1e400},"a":3}""",
        """{"\ud800":1,"\u0061\udc00":"\ud800","a":"\udfff\n"}""",
        """[{"\n":1,"\\":2,"\"":3,"\u001f":4,"]":5,"A":6},"\u0041\/\u2028"]""",
        """[100000000000000000000,1000000000000000000000,-0.0,0.0000001,0.000001,1.50,12E-9999,123456789012345678901234567890.5]""",
        $"{new string('[', 30)}{{\"b\":[ ],\"a\":1}}{new string(']', 30)}",
        $"{new string('[', 998)}{{\"b\":1,\"a\":[0.0]}}{new string(']', 998)}",
        $"{new string('[', 999)}{{\"b\":1,\"a\":[0.0]}}{new string(']', 999)}");

    private static readonly string[] OddNames =
        ["x:a", "x:\uFB33", "x:🐑", "tags", "citations", "value", "x:\"\n", "zz", "A", "reviews"];

    private static readonly Gen<Extensions> OddExtensions =
        from names in Gen.Shuffle(OddNames, 1, 4)
        from values in Odd.Array[names.Length]
        select names.Zip(values).Aggregate(
            Extensions.Empty, (all, member) => all.With(member.First, new RawJson(Encoding.UTF8.GetBytes(member.Second))));

    private static readonly Gen<Claim> OddClaim =
        from claim in ClaimGen.Any
        from whole in OddExtensions
        from first in OddExtensions
        from second in OddExtensions
        select claim with
        {
            Extensions = whole,
            Citations = [new Citation("s") { Extensions = first }, new Citation("s") { Extensions = second }, .. claim.Citations],
            Confidence = [Confidence.Of(0.5m) with { Extensions = second }, Confidence.Of(0.50m)],
        };

    [Fact]
    public void Claims_have_the_form_that_the_long_way_gives() => ClaimGen.Any.Sample(
        claim => claim.ToCanonicalUtf8().Should().Equal(PlainList.TextOf(PlainRecords.Of(claim), ClaimWriter.Write)),
        iter: Effort.Tries(20_000));

    [Fact]
    public void Odd_claims_have_the_form_that_the_long_way_gives() => OddClaim.Sample(
        claim => Encoding.UTF8.GetString(claim.ToCanonicalUtf8())
            .Should().Be(Encoding.UTF8.GetString(PlainList.TextOf(PlainRecords.Of(claim), ClaimWriter.Write))),
        iter: Effort.Tries(5_000));

    [Fact]
    public void Sources_have_the_form_that_the_long_way_gives() => Gen.Select(SourceGen.Any, OddExtensions, Gen.Bool).Sample(
        (source, extensions, isOdd) =>
        {
            var it = isOdd ? source with { Extensions = extensions.With("csl", RawJson.Parse("""{"b":1,"a":[]}""")) } : source;
            it.ToCanonicalUtf8().Should().Equal(PlainList.TextOf(PlainRecords.Of(it), SourceWriter.Write));
        },
        iter: Effort.Tries(20_000));

    [Fact]
    public void Headers_have_the_form_that_the_long_way_gives() => Gen.Select(SetGen.Sized(1), OddExtensions, Gen.Bool).Sample(
        (set, extensions, isOdd) =>
        {
            var it = isOdd ? set with { Extensions = extensions } : set;
            it.HeaderToCanonicalUtf8().Should().Equal(PlainList.TextOf(PlainRecords.HeaderOf(it), DocumentWriter.Write));
        },
        iter: Effort.Tries(5_000));

    [Fact]
    public void Damaged_sets_have_the_form_that_the_long_way_gives() => SetGen.Sized(2)
        .SelectMany(set => DamageGen.Of(Encoding.UTF8.GetBytes(set.ToJson()), DamageGen.OfJson))
        .Sample(
            text =>
            {
                foreach (var claim in ClaimSetReader.Read(text).Set.Claims)
                {
                    claim.ToCanonicalUtf8().Should().Equal(PlainList.TextOf(PlainRecords.Of(claim), ClaimWriter.Write));
                }
            },
            iter: Effort.Tries(5_000));

    [Fact]
    public void Any_JSON_has_the_form_that_the_long_way_gives() => Gen.OneOf(Odd, JsonGen.Any.Select(json => json.ToString())).Sample(
        json =>
        {
            var text = Encoding.UTF8.GetBytes(json);
            CanonicalJson.ExactOf(text).Should().Equal(PlainTree.Of(text));
        },
        iter: Effort.Tries(20_000));

    [Fact]
    public void Exact_amounts_of_any_length_have_the_form_that_the_long_way_gives()
    {
        string[] amounts =
        [
            "1.00000000000000000000000000000000000000000", "123456789012345678901234567890123456789.50", "1e40", "0.1000", "7e-30",
            "79228162514264337593543950335", "79228162514264337593543950336",
            "-0.000000000000000000000000000000000000000", "100000000000000000000000000000000000000000e-41",
        ];
        foreach (var amount in amounts)
        {
            var value = $$"""[{"amount":"{{amount}}"},{"amount":"{{amount}}","unit":"%"}]""";
            var set = $$"""{"facttracker":"1.0","claims":[{"id":"c","property":"p","value":{{value}}}]}""";
            var claim = ClaimSetReader.Read(Encoding.UTF8.GetBytes(set)).Set.Claims[0];
            Encoding.UTF8.GetString(claim.ToCanonicalUtf8())
                .Should().Be(Encoding.UTF8.GetString(PlainList.TextOf(PlainRecords.Of(claim), ClaimWriter.Write)), amount);
        }
    }
}
