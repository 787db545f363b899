using System.Text;
using System.Text.Json;
using FactTracker.Interchange;
using FactTracker.Tests.Interchange.Formats.GedcomX;
using FactTracker.Tests.Interchange.Formats.Stix;

namespace FactTracker.Tests.Interchange;

/// <summary>What data does to readers and writers: it may be refused or reported, but it never ends in an exception.</summary>
public sealed class HostileDataTests
{
    private const string Review =
        """{"@context":"https://schema.org","@type":"ClaimReview","@id":"r","url":"https://example.org/r","claimReviewed":"x","datePublished":"2024-05-06","author":{"@type":"Organization","name":"E","url":"https://example.org"},"itemReviewed":{"@type":"Claim","author":{"@type":"Person","name":"A","sameAs":["https://example.org/a"]},"datePublished":"2024-05","appearance":[{"@type":"CreativeWork","url":"https://example.org/w"}]},"reviewRating":{"@type":"Rating","ratingValue":"2","bestRating":5,"worstRating":1,"alternateName":"False"}}""";

    private const string Item =
        """[{"id":"a","type":"book","title":"T","author":[{"family":"F","given":"G","suffix":"Jr"}],"issued":{"date-parts":[["2020",1]],"circa":true},"accessed":{"raw":"2021"},"DOI":"10.1000/1","volume":5,"categories":["c"],"custom":{"facttracker":{"notes":"x","reliability":"B"},"z":"y"}}]""";

    private const string Entity =
        """{"type":"item","id":"Q1","labels":{"en":{"language":"en","value":"one"} },"claims":{"P1":[{"mainsnak":{"snaktype":"value","property":"P1","datavalue":{"value":{"time":"+2020-01-02T00:00:00Z","timezone":0,"before":0,"after":0,"precision":11,"calendarmodel":"http://www.wikidata.org/entity/Q1985727"},"type":"time"},"datatype":"time"},"type":"statement","id":"Q1$1","rank":"normal","qualifiers":{"P2":[{"snaktype":"value","property":"P2","datavalue":{"value":{"amount":"+5","unit":"1"},"type":"quantity"}}]},"qualifiers-order":["P2"],"references":[{"hash":"abc","snaks":{"P3":[{"snaktype":"value","property":"P3","datavalue":{"value":"u","type":"string"}}]},"snaks-order":["P3"]}]}]} }""";

    private const string Answer =
        """{"claims":[{"text":"x","claimant":"A","claimDate":"2024-01-02T00:00:00Z","claimReview":[{"publisher":{"name":"E","site":"e.example"},"url":"https://e.example/r","title":"t","reviewDate":"2024-01-03T00:00:00Z","textualRating":"False","languageCode":"en"}]}],"nextPageToken":"n"}""";

    private const string Person =
        """{"id":"p","schema":"Person","properties":{"name":["A"],"birthDate":["1990"]},"datasets":["d"],"first_seen":"2024-01-02","last_seen":"2024-01-03"}""";

    private const string Statement =
        """{"canonical_id":"p","entity_id":"p","prop":"name","prop_type":"name","schema":"Person","value":"A","dataset":"d","lang":"en","original_value":"a","external":false,"first_seen":"2024-01-02","id":"i"}""";

    private const string Provenance =
        """{"prefix":{"e":"urn:e:"},"entity":{"e:a":{"prov:label":"A"},"e:b":{}},"agent":{"e:n":{"prov:label":"N"}},"wasAttributedTo":{"_:1":{"prov:entity":"e:a","prov:agent":"e:n"}},"wasDerivedFrom":{"_:1":{"prov:generatedEntity":"e:a","prov:usedEntity":"e:b","prov:type":"prov:Quotation"}},"wasGeneratedBy":{"_:1":{"prov:entity":"e:a","prov:time":"2024-05-02"}},"hadMember":{"_:1":{"prov:collection":"e:b","prov:entity":"e:a"}}}""";

    public static TheoryData<string, string> Texts => new()
    {
        { "json", WholeSet.Text }, { "claimreview", Review }, { "factcheck-api", Answer }, { "stix", StixSample.Text },
        { "gedcomx", GedcomXSample.Text }, { "csl-json", Item }, { "wikibase", Entity }, { "ftm", Person }, { "ftm-jsonl", Statement },
        { "prov", Provenance },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Reading_and_writing_back_never_throws(string name, string text)
    {
        var format = (IReadableFormat)ClaimSetFormats.All.Find(name)!;
        foreach (var mutant in JsonMutations.Of(Encoding.UTF8.GetBytes(text), JsonMutations.Values, Effort.Stride))
        {
            var reading = format.Read(mutant);
            reading.Check();
            if (format is IWritableFormat writable) writable.Write(reading.Set, Stream.Null);
        }
    }

    [Fact]
    public void A_string_that_is_not_Unicode_is_written_in_every_format()
    {
        foreach (var mutant in JsonMutations.Of(Encoding.UTF8.GetBytes(WholeSet.Text), JsonMutations.Unsound, Effort.Stride))
        {
            WriteAll(JsonFormat.Default.Read(mutant).Set);
        }
    }

    [Theory]
    [InlineData("""{"facttracker":"1.0","claims":[{"id":"a","text":"t","notes":"\ud800"}]}""", "$.claims[0].notes")]
    public void Half_of_a_surrogate_pair_is_reported_by_the_formats_that_carry_it_otherwise(string json, string path)
    {
        var set = JsonFormat.Default.Read(Encoding.UTF8.GetBytes(json)).Set;
        foreach (var name in (string[])["jsonld", "nanopub", "csv", "tsv", "xlsx"])
        {
            using var written = new MemoryStream();
            var losses = ((IWritableFormat)ClaimSetFormats.All.Find(name)!).Write(set, written);

            losses.Should().Contain(loss => loss.Rule == Rules.NotCarried && loss.Path == path, name);
        }
    }

    [Fact]
    public void No_line_end_in_a_value_begins_a_record()
    {
        var whole = JsonFormat.Default.Read(Encoding.UTF8.GetBytes(WholeSet.Text)).Set;
        foreach (var end in "\n\r\v\f\u0085\u2028\u2029")
        {
            var injected = JsonSerializer.SerializeToUtf8Bytes(
                $" x{end}ER  - {end}TY  - JOUR{end}TI  - x{end}@misc{{zz,title={{x}}}}{end}Q1\tP1{end}# x");
            foreach (var mutant in JsonMutations.Of(Encoding.UTF8.GetBytes(WholeSet.Text), [injected], Effort.Stride))
            {
                var set = JsonFormat.Default.Read(mutant).Set;
                if (set.Sources.Count < whole.Sources.Count || set.Claims.Count < whole.Claims.Count) continue; // An id was replaced.
                foreach (var name in (string[])["ris", "bibtex", "csv", "tsv", "jsonl"])
                {
                    var format = ClaimSetFormats.All.Find(name)!;
                    using var written = new MemoryStream();
                    ((IWritableFormat)format).Write(set, written);
                    var copy = ((IReadableFormat)format).Read(written.ToArray()).Set;

                    (copy.Sources.Count > set.Sources.Count || copy.Claims.Count > set.Claims.Count).Should().BeFalse(
                        $"{name} has U+{(int)end:X4} in {Encoding.UTF8.GetString(mutant)}");
                }
            }
        }
    }

    private static void WriteAll(ClaimSet set)
    {
        foreach (var format in ClaimSetFormats.All.Writable)
        {
            using var written = new MemoryStream();
            format.Write(set, written);
            if (format is IReadableFormat readable) readable.Read(written.ToArray()).Check();
        }
    }
}
