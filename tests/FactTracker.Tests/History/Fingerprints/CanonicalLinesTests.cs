using System.Text;
using CsCheck;
using FactTracker.History;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.History.Fingerprints;

public sealed class CanonicalLinesTests
{
    [Fact]
    public void The_digests_of_the_lines_are_those_of_the_records_and_make_the_fingerprint() => SetGen.Any.Sample(
        set =>
        {
            var lines = LinesOf(set);
            var digests = lines.Select(line => Digest.Of(Encoding.UTF8.GetBytes(line)).ToString()).ToArray();

            lines[0].Should().Be(Encoding.UTF8.GetString(set.HeaderToCanonicalUtf8()));
            digests[1..].Should().BeEquivalentTo(set.ListFingerprints().Records.Select(record => record.Digest.ToString()));
            var all = string.Concat(digests.Order(StringComparer.Ordinal).Select(digest => digest + "\n"));
            Digest.Of(Encoding.ASCII.GetBytes(all)).Should().Be(set.Fingerprint());
        },
        iter: Effort.Tries(1_000));

    [Fact]
    public void Equal_sets_have_one_text_in_any_order() => SetGen.Any.Sample(
        set => LinesOf(set with { Claims = [.. set.Claims.Reverse()], Sources = [.. set.Sources.Reverse()] }).Should().Equal(LinesOf(set)),
        iter: Effort.Tries(1_000));

    [Fact]
    public void The_text_has_the_header_the_sources_and_the_claims()
    {
        var set = new ClaimSet
        {
            Sources = [new Source("t") { Title = "T" }, new Source("s") { Title = "S" }],
            Claims = [new Claim("c") { Text = "b\na", Tags = ["y", "x"] }],
        };

        LinesOf(set).Should().Equal(
            """{"facttracker":"1.0"}""", """{"id":"s","title":"S"}""", """{"id":"t","title":"T"}""",
            """{"id":"c","tags":["x","y"],"text":"b\na"}""");
    }

    private static string[] LinesOf(ClaimSet set)
    {
        using var output = new MemoryStream();
        set.WriteCanonicalLines(output);
        var text = Encoding.UTF8.GetString(output.ToArray());
        text.Should().EndWith("\n");
        return text[..^1].Split('\n');
    }
}
