namespace FactTracker.Checking;

/// <summary>Goes once through the parts of a set and asks the rules about each.</summary>
internal sealed partial class SetWalk(Spot spot)
{
    /// <summary>Goes through what the set says of itself and its sources, or as far as findings are taken.</summary>
    public void HeaderAndSources()
    {
        var set = spot.Set;
        Tag("language", set.Language);
        Translations(set.Translations);
        for (var i = 0; i < set.Sources.Count && !spot.Findings.IsFull; i++)
        {
            spot.Enter("sources", i);
            Source(set.Sources[i]);
            spot.Leave();
        }
    }

    /// <summary>Goes through some of the claims, or as far as findings are taken.</summary>
    /// <param name="from">The place of the first.</param>
    /// <param name="to">The place behind the last.</param>
    public void Claims(int from, int to)
    {
        for (var i = from; i < to && !spot.Findings.IsFull; i++)
        {
            spot.Enter("claims", i);
            Claim(spot.Set.Claims[i]);
            spot.Leave();
        }
    }

    private void Ask<TPart>(TPart part)
    {
        foreach (var rule in PartRules<TPart>.All)
        {
            rule.Check(part, spot);
        }
    }

    private void Ask<TPart>(string member, TPart? part)
        where TPart : class
    {
        if (part is null) return;
        spot.Enter(member);
        Ask(part);
        spot.Leave();
    }

    private void AskEach<TPart>(string member, ValueList<TPart> parts)
        where TPart : class
    {
        for (var i = 0; i < parts.Count; i++)
        {
            spot.Enter(member, i);
            Ask(parts[i]);
            spot.Leave();
        }
    }

    private void Tag(string member, LanguageTag? tag)
    {
        if (tag is not { } language) return;
        spot.Enter(member);
        Ask(language);
        spot.Leave();
    }

    private void Address(Url? url)
    {
        if (url is not { } address) return;
        spot.Enter("url");
        Ask(address);
        spot.Leave();
    }

    private void Translations(ValueList<Translation> translations)
    {
        if (translations.IsEmpty) return;
        spot.Enter("translations");
        foreach (var translation in translations)
        {
            Tag(translation.Language.Text, translation.Language);
        }

        spot.Leave();
    }
}
