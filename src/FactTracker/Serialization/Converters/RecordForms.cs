using FactTracker.Serialization.Parsing;
using FactTracker.Serialization.Writing;

namespace FactTracker.Serialization.Converters;

/// <summary>The forms of sets, records and their parts.</summary>
internal static class RecordForms
{
    public static void AddTo(ConverterTable table)
    {
        table.AddText<ClaimSet>(TryReadSet, DocumentWriter.Write);
        table.AddWithList<Claim>(ClaimReader.Read, ClaimWriter.Write);
        table.AddWithList<Source>(SourceReader.Read, SourceWriter.Write);
        table.AddList<Claim, ClaimList>(ClaimReader.Read, ClaimWriter.Write, list => [.. list]);
        table.AddList<Source, SourceList>(SourceReader.Read, SourceWriter.Write, list => [.. list]);
        table.AddWithList<Citation>(CitationReader.Read, CitationWriter.Write);
        table.AddWithList<SourceLink>(SourceLinkReader.Read, SourceLinkWriter.Write);
        table.AddWithList<ArchivedCopy>(ArchivedCopyReader.Read, ArchivedCopyWriter.Write);
        table.AddWithList<Locator>(LocatorReader.Read, CitationWriter.WriteLocator);
        table.AddWithList<Quote>(QuoteReader.Read, CitationWriter.WriteQuote);
        table.AddWithList<Relation>(RelationReader.Read, ClaimWriter.WriteRelation);
        table.AddWithList<Review>(ReviewReader.Read, ReviewWriter.Write);
        table.AddWithList<Rating>(RatingReader.Read, ReviewWriter.WriteRating);
        table.AddWithList<Confidence>(ConfidenceReader.Read, ConfidenceWriter.Write);
        table.AddWithList<Marking>(MarkingReader.Read, MarkingWriter.Write);
        table.AddWithList<Agent>(AgentReader.Read, AgentWriter.Write);
        table.AddWithList<MergeConflict>(MergeConflictReader.Read, MergeConflictWriter.Write);
    }

    private static bool TryReadSet(ReadOnlyMemory<byte> text, out ClaimSet set, out IReadOnlyList<Problem> problems)
    {
        var reading = ClaimSetReader.Read(text, ReadingOptions.Default with { Form = SerializationForm.Document });
        (set, problems) = (reading.Set, reading.Problems);
        return !reading.HasErrors;
    }
}
