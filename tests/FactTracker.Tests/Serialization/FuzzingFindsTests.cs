using System.Text;
using FactTracker.Serialization;
using FactTracker.Tests.Laws.Plain;

namespace FactTracker.Tests.Serialization;

/// <summary>What fuzzing has found, one row each; see tests/FactTracker.Fuzz.</summary>
public sealed class FuzzingFindsTests
{
    public static TheoryData<SerializationForm, string, string> Finds => new()
    {
        { SerializationForm.Document,
            """{"facttracker":["1.0"],"claims":[{"id":"c","text":"t"}]}""", "a version that is no string is kept" },
        { SerializationForm.Document,
            """{"facttracker":"1.0","modified":"9999-12-31T23:59:59-23:59"}""", "an instant behind the last year" },
        { SerializationForm.Document,
            """{"facttracker":"1.0","modified":"0001-01-01T00:00:00+00:01"}""", "an instant before the first year" },
        { SerializationForm.Document, """{"facttracker":"1.0","title":"T",""", "a comma that ends the text" },
        { SerializationForm.Document, """{"facttracker":"1.0","claims":[{"id":"😀 😀","text":"t"}],"x:y":{"😀":["😀",1]}}""",
            "characters beyond U+FFFF in what is kept" },
        { SerializationForm.Document, """{"facttracker":"1.0","claims":[{"id":"c","\ud800":1,"text":"t","language":"not a tag"}]}""",
            "half a surrogate pair in a name before the place of a problem" },
        { SerializationForm.Document,
            "{\"facttracker\":\"1.0\",\"claims\":[{\"id\":\"\\ud800\",\"text\":\"t\"}]}", "an id that is no sound Unicode is one problem" },
        { SerializationForm.Document,
            """{"facttracker":"1.0","claims":[{"id":"c","text":"t","qualifiers":{"a\ud800":{"none":true},"b":[{"unknown":true},"d"]}}]}""",
            "half a surrogate pair in the name of a qualifier, before others" },
        { SerializationForm.Document,
            """{"facttracker":"1.0","claims":[{"id":"a","text":"t"}],"sources":[{"id":"a","title":"A"},{"id":"b","title":{"":1}}]}""",
            "a claim that has the id of a source behind it" },
        { SerializationForm.Lines,
            "{\"facttracker\":\"1.0\"}\n{\"claim\":{\"id\":\"a\",\"text\":\"t\"}}\n{\"source\":{\"id\":\"a\",\"title\":\"A\"}}",
            "the same in lines" },
        { SerializationForm.Lines, "\"1.0\"\n{\"claim\":{\"id\":\"c\",\"text\":\"t\"}}", "a first line that is no object" },
        { SerializationForm.Lines, "\"1,\n{\"claim\":{\"id\":\"c\",\"text\":\"t\"}}", "a first line that is no JSON" },
        { SerializationForm.Lines, "{\"facttracker\":\"1.0\"}\n\"id\": null,", "a line that goes on behind a string" },
        { SerializationForm.Lines, """{"facttracker":"1.0","claims":"A"}""", "claims on the set line that are no list" },
        { SerializationForm.Lines, """{"facttracker":"1.0","sources":[{"id":7,"title":"S"}]}""", "a record within the set line" },
        { SerializationForm.Lines, """{"facttracker":"1.0","sources":[null]}""", "null within the set line" },
        { SerializationForm.Lines, "{\"facttracker\":\"1.0\"}\n{\"claim\":null,\"source\":null}", "null in place of a record" },
        { SerializationForm.Lines, "{\"facttracker\":\"1.0\"}\n{\"id\":1,\"claim\":{\"id\":\"c\",\"text\":\"t\"}}",
            "a member beside the record that is one of its own" },
        { SerializationForm.Lines,
            "{\"facttracker\":\"1.0\"}\n{\"\":8,\"claim\":{\"id\":\"c\",\"text\":\"t\"}}", "a member of no name beside the record" },
        { SerializationForm.Document, "[{\"id\":\"p\",\"title\":\"P\"}]\nNaN", "NaN behind the list, which leaves out nothing before it" },
        { SerializationForm.Document, ",{\"a\" 1 \"b\":NaN", "a fault before the first that can be repaired" },
        { SerializationForm.Document, "NaN", "NaN alone" },
        { SerializationForm.Document, "{\"facttracker\":\"1.0\",\"claims\":[{\"id\":\"a\",\"text\":\"t\"},{\"id\":\"a\",\u00A0\"text\":\"u\"}]}",
            "white space that JSON does not allow in a record with the id of another" },
        { SerializationForm.Lines,
            "{\"facttracker\":\"1.0\"}\n{\"claim\":{\"id\":\"a\",\"text\":\"t\"}}\n{\"claim\":{\"id\":\"a\",\u00A0\"text\":\"u\"}}",
            "the same in lines" },
        { SerializationForm.Lines, "{\"facttracker\":\"1.0\"}\n{\"claim\":{\"id\":\"a\",\"text\":\"t\",\"prop\rerty\":1}}",
            "an unknown member in a repaired line" },
    };

    [Theory]
    [MemberData(nameof(Finds))]
    public void What_was_found_stays_mended(SerializationForm form, string text, string reason)
    {
        var bytes = Encoding.UTF8.GetBytes(text);

        ReadingPromises.BrokenBy(bytes, form).Should().BeNull(reason);
        if (form == SerializationForm.Lines) LinePromises.BrokenBy(bytes).Should().BeNull(reason);
    }
}
