using System.Text;
using FactTracker.Serialization;

namespace FactTracker.Tests.Serialization.Parsing;

/// <summary>Bytes that are not UTF-8 within a set are reported, and the texts are kept.</summary>
public sealed class DamagedTextTests
{
    // Texts in Windows-1252, and where they are in the set as it is written again.
    public static TheoryData<string, string, string> Rows => new()
    {
        { """ "sources":[{"id":"s","title":"Café survey"}] """, """ "title": "Café survey" """, "$.sources[0].title" },
        { """ "claims":[{"id":"c","text":"It costs 5 €"}] """, """ "text": "It costs 5 €" """, "$.claims[0].text" },
        { """ "claims":[{"id":"café","text":"t"}] """, """ "id": "café" """, "$.claims[0].id" },
        { """ "claims":[{"id":"c","text":"t","tags":["café"]}] """, "café", "$.claims[0].tags[0]" },
        { """ "claims":[{"id":"c","text":"t","x:y":{"z":["café"]}}] """, "café", "$.claims[0]['x:y'].z[0]" },
        { """ "claims":[{"id":"c","text":"t","x:café":1}] """, "x:café", "$.claims[0]['\uFFFD']" },
        { """ "claims":[{"id":"c","text":"t","qualifiers":{"café":1}}] """, "café", "$.claims[0].qualifiers['\uFFFD']" },
        { """ "claims":[{"id":"c","text":"t","subject":{"colour":"café"}}] """, "café", "$.claims[0].subject.colour" },
        { """ "claims":[{"id":"c","text":["café"]}] """, "café", "$.claims[0].text" },
        { """ "claims":[{"text":"café"}] """, "café", "$.claims[0].text" },
        { """ "title":"cafÃ© é" """, "café \uFFFD", "$.title" }, // UTF-8, damaged.
        { """ "title":"café \u0041\n" """, "café A\\n", "$.title" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Text_is_kept_and_reported(string members, string written, string path)
    {
        foreach (var form in new[] { "{\"facttracker\":\"1.0\",", "{\"facttracker\":\"1.0\",\"description\":\"ü\"," })
        {
            var reading = ClaimSetReader.Read(Encoding.Latin1.GetBytes(form + members.Replace('€', '\u0080') + "}"));

            reading.Problems.Where(problem => problem.Code == "FT0110").Select(problem => problem.Path).Should().Contain(path);
            reading.Set.ToJson().Should().Contain(written.Trim());
            ClaimSetReader.Read(Encoding.UTF8.GetBytes(reading.Set.ToJson())).Set.Should().Be(reading.Set);
        }
    }

    [Fact]
    public void Each_of_several_equal_texts_is_reported() =>
        ClaimSetReader.Read(Encoding.Latin1.GetBytes(
                """{"facttracker":"1.0","claims":[{"id":"c","text":"t","subject":"é"},{"id":"d","text":"t","subject":"é"}]}"""
                    .Replace("\\u00e9", "é", StringComparison.Ordinal)))
            .Problems.Select(problem => problem.Path).Should().Equal("$.claims[0].subject", "$.claims[1].subject");

    [Fact]
    public void Ids_and_references_are_read_alike()
    {
        var reading = ClaimSetReader.Read(Encoding.Latin1.GetBytes(
            "{\"facttracker\":\"1.0\",\"sources\":[{\"id\":\"café\",\"title\":\"T\"}]," +
            "\"claims\":[{\"id\":\"c\",\"text\":\"t\",\"citations\":[\"café\"]}]}"));

        reading.Check().Select(problem => problem.Code).Should().Equal("FT0110", "FT0110");
        reading.Set.Sources["café"].Title.Should().Be("T");
    }
}
