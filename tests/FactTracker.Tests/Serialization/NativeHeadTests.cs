using System.Text;
using FactTracker.Interchange;
using FactTracker.Serialization;

namespace FactTracker.Tests.Serialization;

/// <summary>Our own format is told by its beginning, and no other takes it for its own.</summary>
public sealed class NativeHeadTests
{
    public static IReadOnlyList<IReadableFormat> JsonFormats =>
    [
        FactCheckToolsFormat.Default, ClaimReviewFormat.Default, StixFormat.Default, GedcomXFormat.Default, FollowTheMoneyFormat.Entities,
        FollowTheMoneyFormat.StatementLines, WikibaseFormat.Default, CslJsonFormat.Default, ProvFormat.Default,
    ];

    [Theory]
    [InlineData("""{"facttracker":"1.0"}""", true)]
    [InlineData("\uFEFF\n{ \"title\": \"T\", \"facttracker\" : ", true)]
    [InlineData("{\"facttracker\":\"1.0\"}\n{\"claim\":{\"id\":\"c\"}}", true)]
    [InlineData("""{/* made by hand */"x:y":[[{}],],"facttracker":"1.0"}""", true)]
    [InlineData("""{"x:y":{"facttracker":"1.0"}}""", false)]
    [InlineData("""[{"facttracker":"1.0"}]""", false)]
    [InlineData("""{"claims":[{"id":"cut o""", false)]
    [InlineData("facttracker", false)]
    [InlineData("", false)]
    public void It_is_told_by_its_beginning(string head, bool isOurs) =>
        (ClaimSetReader.FormOf(Encoding.UTF8.GetBytes(head)) is not null).Should().Be(isOurs);

    [Theory]
    [InlineData("""{"facttracker":"1.0","claims":[{"id":"c","@type":"ClaimReview","claimReviewed":"x"}]}""")]
    [InlineData("""{"facttracker":"1.0","claims":[{"id":"c","textualRating":"False"}]}""")]
    [InlineData("""{"facttracker":"1.0","type":"bundle","objects":[],"claims":[{"id":"note--8f3f8ecf-9f4d-4b6e-9d0e-0c2d1e6c1a11"}]}""")]
    [InlineData("""{"facttracker":"1.0","sources":[{"id":"https://openalex.org/W1","type":"book","title":"T"}],"items":[]}""")]
    [InlineData("""{"facttracker":"1.0","id":"Q1","type":"item","labels":{},"claims":{},"schema":"Person","properties":{}}""")]
    [InlineData("""{"facttracker":"1.0","persons":[],"sourceDescriptions":[]}""")]
    [InlineData("""{"facttracker":"1.0","prefix":{},"entity":{"ex:a":{"prov:label":"A"}}}""")]
    public void No_other_format_takes_it_for_its_own(string head) =>
        JsonFormats.Where(format => format.Recognises(Encoding.UTF8.GetBytes(head))).Select(format => format.Name).Should().BeEmpty();
}
