using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange.Shared.WikibaseModel;

public sealed class WikibaseIrisTests
{
    private static readonly WikibaseIris Iris = new(WikibaseIris.Wikidata);

    [Theory]
    [InlineData("https://www.wikidata.org/entity/Q42", "Q42", "an item")]
    [InlineData("https://www.wikidata.org/entity/L1-F2", "L1-F2", "a form")]
    [InlineData("https://commons.wikimedia.org/entity/M7", "M7", "a file, which Commons has")]
    [InlineData("https://www.wikidata.org/entity/M7", null, "a file, which Wikidata has not")]
    [InlineData("https://www.wikidata.org/wiki/Q42", null, "a page about an item")]
    [InlineData("https://www.wikidata.org/entity/q42", null, "a letter that is small")]
    [InlineData("https://www.wikidata.org/entity/Q", null, "a letter alone")]
    public void An_iri_of_an_entity_ends_in_its_id(string iri, string? id, string why)
    {
        Iris.IdOf(iri).Should().Be(id, why);
        if (id is not null) Iris.Of(id).Should().Be(iri);
    }

    [Fact]
    public void References_are_known_by_their_hash()
    {
        var hash = new string('a', 40);

        Iris.HashOf(Iris.OfReference(hash)).Should().Be(hash);
        Iris.OfReference(hash).Should().Be("https://www.wikidata.org/reference/" + hash);
        Iris.HashOf(Iris.OfReference("a")).Should().BeNull();
    }
}
