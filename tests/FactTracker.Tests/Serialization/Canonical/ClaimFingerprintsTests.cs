using System.Text;
using CsCheck;
using FactTracker.Json;
using FactTracker.Serialization;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.Serialization.Canonical;

public sealed class ClaimFingerprintsTests
{
    public static TheoryData<string, string, string> Claims => new()
    {
        { "tags", """{"id":"c","tags":["b","a"]}""", """{"id":"c","tags":["a","b"]}""" },
        { "citations", """{"id":"c","citations":["b",{"source":"a","locator":"p. 1"},"a"]}""",
            """{"citations":["a","b",{"locator":"p. 1","source":"a"}],"id":"c"}""" },
        { "values", """{"id":"c","value":[66,65.0,"x"]}""", """{"id":"c","value":["x",65,66]}""" },
        { "a set of dates", """{"id":"c","when":"{1668,1667}"}""", """{"id":"c","when":"{1667,1668}"}""" },
        { "an amount that doubles lack", """{"id":"c","value":"x","x:n":9007199254740993,"when":"2014"}""",
            """{"id":"c","value":"x","when":"2014","x:n":9007199254740993}""" },
        { "far beyond doubles",
            """{"id":"c","text":"t","x:n":[1e400,1E+400,10e399,-0.0]}""", """{"id":"c","text":"t","x:n":[1e+400,1e+400,1e+400,0]}""" },
        { "instants", """{"id":"c","text":"t","recorded":"2025-09-20T11:00:00+02:00"}""",
            """{"id":"c","recorded":"2025-09-20T09:00:00Z","text":"t"}""" },
        { "languages", """{"id":"c","text":"t","language":"EN-gb"}""", """{"id":"c","language":"en-gb","text":"t"}""" },
        { "a default stated", """{"id":"c","text":"t","modality":"asserted","rank":"normal"}""", """{"id":"c","text":"t"}""" },
    };

    [Theory]
    [MemberData(nameof(Claims))]
    public void A_claim_has_one_canonical_form(string because, string claim, string canonical) =>
        Encoding.UTF8.GetString(Parse(claim).ToCanonicalUtf8()).Should().Be(canonical, because);

    [Fact]
    public void Equal_records_have_equal_digests_and_the_form_is_canonical() => ClaimGen.Any.Sample(claim =>
    {
        var form = claim.ToCanonicalUtf8();
        CanonicalJson.ExactOf(form).Should().Equal(form);
        (claim with { Tags = [.. claim.Tags.Reverse()], Citations = [.. claim.Citations.Reverse()] }).Digest().Should().Be(claim.Digest());
    });

    [Fact]
    public void A_set_has_one_fingerprint_in_any_form_and_order() => SetGen.Any.Sample(
        set =>
        {
            var lines = Write(set, SerializationForm.Lines);
            var other = ClaimSetReader.Read(lines).Set with { Claims = [.. set.Claims.Reverse()], Sources = [.. set.Sources.Reverse()] };
            other.Fingerprint().Should().Be(set.Fingerprint());
            ClaimSetReader.Read(Write(set, SerializationForm.Document)).Set.Fingerprint().Should().Be(set.Fingerprint());
        },
        iter: 20);

    [Fact]
    public void Whatever_is_changed_changes_the_fingerprint_of_a_set()
    {
        var set = new ClaimSet { Title = "T", Sources = [new Source("s") { Title = "S" }], Claims = [new Claim("c") { Text = "t" }] };

        ClaimSet[] others =
        [
            set with { Title = "U" },
            set with { Sources = [new Source("s") { Title = "R" }] },
            set with { Sources = SourceList.Empty },
            set with { Claims = [new Claim("c") { Text = "t", Notes = "n" }] },
            set with { Claims = [.. set.Claims, new Claim("d") { Text = "t" }] },
        ];

        others.Append(set).Select(other => other.Fingerprint()).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void The_fingerprint_of_a_set_is_that_of_the_sorted_digests()
    {
        var set = new ClaimSet { Claims = [new Claim("c") { Text = "t" }] };
        string[] digests = [Digest.Of("""{"facttracker":"1.0"}"""u8).ToString(), Digest.Of("""{"id":"c","text":"t"}"""u8).ToString()];

        set.Fingerprint()
            .Should()
            .Be(Digest.Of(Encoding.ASCII.GetBytes(string.Concat(digests.Order(StringComparer.Ordinal).Select(digest => digest + "\n")))));
    }

    [Fact]
    public void Authors_keep_their_order()
    {
        var source = new Source("s") { Authors = ["A", "B"] };

        (source with { Authors = ["B", "A"] }).Digest().Should().NotBe(source.Digest());
    }

    private static Claim Parse(string claim) =>
        ClaimSetReader.Read(Encoding.UTF8.GetBytes($$"""{"facttracker":"1.0","claims":[{{claim}}]}""")).Set.Claims[0];

    private static byte[] Write(ClaimSet set, SerializationForm form) =>
        Encoding.UTF8.GetBytes(set.ToJson(new WritingOptions { Form = form }));
}
