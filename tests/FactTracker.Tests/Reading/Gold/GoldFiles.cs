using System.Text.Json.Nodes;
using FactTracker.Tests.Conventions;

namespace FactTracker.Tests.Reading;

/// <summary>Reads the files of the folder. Its README describes their form.</summary>
internal static class GoldFiles
{
    private const string None = "(none)";

    /// <summary>The articles of a set, "build" or "aside".</summary>
    public static IReadOnlyList<GoldArticle> Articles(string set) =>
    [
        .. from row in Rows("articles.tsv")
           where row[2] == set
           select Article(row[0], Edtf.Parse(row[1])),
    ];

    /// <summary>The lines of a table of sentences.</summary>
    public static IReadOnlyList<GoldLine> Lines(string name) =>
    [
        .. from line in File.ReadLines(PathOf(name))
           where line.Length > 0 && !line.StartsWith('#')
           let cells = line.Split('\t')
           let at = cells[0].IndexOf(cells[1], StringComparison.Ordinal)
           select new GoldLine(
               cells[0],
               cells[1] == None ? null : new GoldMention(cells[1], at, Subset(cells[2])),
               cells.Length > 3 && cells[3].Length > 0 ? Edtf.Parse(cells[3]) : null),
    ];

    private static GoldArticle Article(string name, Edtf published)
    {
        var text = File.ReadAllText(PathOf($"{name}.txt"));
        var mentions = Rows($"{name}.mentions.tsv").Select(row => Mention(text, row)).ToList();
        return new(name, published, text, mentions, [.. Rows($"{name}.claims.tsv").Select(row => Claim(text, row, mentions))]);
    }

    private static GoldMention Mention(string text, string[] row) =>
        new(row[0], PlaceOf(text, row), Subset(row[2]));

    private static GoldClaim Claim(string text, string[] row, List<GoldMention> mentions)
    {
        var place = PlaceOf(text, row);
        return new(
            row[0],
            place,
            row[2] == "value" ? mentions.Single(mention => mention.Start == place && mention.Words == row[0]) : null,
            row[3].Split(" or ").Select(when => when == "none" ? "" : when).ToArray(),
            row[4],
            row[5].Split(" or ").Select(claimant => claimant == "none" ? "" : claimant).ToArray());
    }

    private static int PlaceOf(string text, string[] row)
    {
        var place = -1;
        for (var count = int.Parse(row[1]); count > 0; count--)
        {
            place = text.IndexOf(row[0], place + 1, StringComparison.Ordinal);
            if (place < 0) throw new InvalidDataException($"\"{row[0]}\" is not in its article {row[1]} times.");
        }

        return place;
    }

    private static JsonObject? Subset(string json) => json == "-" ? null : (JsonObject)JsonNode.Parse(json)!;

    private static IEnumerable<string[]> Rows(string name) => File.ReadLines(PathOf(name)).Skip(1).Select(line => line.Split('\t'));

    private static string PathOf(string name) => Repository.PathOf($"tests/FactTracker.Tests/Reading/Gold/{name}");
}
