namespace FactTracker.Checking;

/// <content>Sources, and the parts that sources and citations share.</content>
internal sealed partial class SetWalk
{
    private void Source(Source source)
    {
        Ask(source);
        Ask("kind", source.Kind);
        Agents("authors", source.Authors);
        Agent("publisher", source.Publisher);
        Value("published", source.Published);
        Address(source.Url);
        Copies(source.Archived);
        Value("accessed", source.Accessed);
        Tag("language", source.Language);
        Links(source.BasedOn);
        Digests(source.Hash);
        Ask("status", source.Status);
        Marking(source.Marking);
        Translations(source.Translations);
    }

    private void Marking(Marking? marking)
    {
        if (marking is null) return;
        spot.Enter("marking");
        Ask("tlp", marking.Tlp);
        Value("embargoedUntil", marking.EmbargoedUntil);
        spot.Leave();
    }

    private void Copies(ValueList<ArchivedCopy> copies)
    {
        for (var i = 0; i < copies.Count; i++)
        {
            spot.Enter("archived", i);
            Address(copies[i].Url);
            Value("at", copies[i].At);
            spot.Leave();
        }
    }

    private void Digests(ValueList<ContentHash> digests)
    {
        if (digests.IsEmpty) return;
        spot.Enter("hash");
        foreach (var digest in digests)
        {
            Ask(digest.Algorithm, digest);
        }

        spot.Leave();
    }

    private void Links(ValueList<SourceLink>? links)
    {
        if (links is not { } known) return;
        for (var i = 0; i < known.Count; i++)
        {
            spot.Enter("basedOn", i);
            Ask(known[i]);
            Ask("how", known[i].How);
            spot.Leave();
        }
    }
}
