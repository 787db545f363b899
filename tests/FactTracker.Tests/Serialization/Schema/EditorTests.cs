using System.Text.Json;
using FactTracker.Serialization;
using FactTracker.Tests.Npm;
using FactTracker.Tests.Samples;

namespace FactTracker.Tests.Serialization.Schema;

/// <summary>What an editor that knows JSON Schema offers while somebody types: the language service of VS Code.</summary>
public sealed class EditorTests
{
    private static readonly NpmPackages Packages = new("editor", "vscode-json-languageservice@5.7.2");

    [Theory]
    [InlineData("""{"facttracker":"1.0","claims":[{"id":"a",|}]}""", "subject property value when citations")]
    [InlineData("""{"facttracker":"1.0","sources":[{"id":"a","kind":|}]}""", "\"survey\" \"document\"")]
    [InlineData("""{"facttracker":"1.0","claims":[{"id":"a","when":|}]}""", "\"2024\" \"2000~/2004~\"")]
    public void Members_words_and_examples_are_offered(string text, string offered) =>
        Ask(text).Offers.Should().Contain(offered.Split(' '));

    [Theory]
    [InlineData("""{"facttracker":"1.0","claims":[{"id":"a","wh|en":"2024"}]}""", "The time for which the claim is true")]
    [InlineData("""{"facttracker":"1.0","sources":[{"id":"a","ki|nd":"survey"}]}""", "The kind of source")]
    [InlineData("""{"facttracker":"1.0","claims":[{"id":"a","value":{"am|ount":3}}]}""", "The number")]
    public void Members_are_explained(string text, string explanation) => Ask(text).Hover.Should().Contain(explanation);

    [Fact]
    public void Member_by_which_editors_find_the_schema_is_kept_without_a_message()
    {
        var reading = ClaimSetReader.Read("""{"$schema":"facttracker-1.0.schema.json","facttracker":"1.0","title":"T"}"""u8.ToArray());

        reading.Problems.Should().BeEmpty();
        reading.Set.ToJson().Should().Contain("\"$schema\": \"facttracker-1.0.schema.json\"");
    }

    private static Answer Ask(string text) => JsonSerializer.Deserialize<Answer>(
        Packages.Run(
            Checkout.PathOf("tests", "FactTracker.Tests", "Serialization", "Schema", "editor.mjs"), text,
            Checkout.PathOf("src", "FactTracker", "Serialization", "Schema", "facttracker-1.0.schema.json")),
        JsonSerializerOptions.Web)!;

    private sealed record Answer(string[] Offers, string Hover);
}
