using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Receives the records that are read: each id once, equal records once, and all reviews of a claim on that claim.</summary>
internal abstract class ReadRecords
{
    private readonly Dictionary<JsonItem, (SourceId Id, Url? Address)> _works = [];

    /// <summary>Adds a source, unless an equal one was added before.</summary>
    /// <returns>Its final id: its own, or one derived from it when another source or claim has that id.</returns>
    public abstract SourceId Add(Source source, SchemaNode node);

    /// <summary>Adds a claim; when an equal claim has the id already, adds the reviews to that one.</summary>
    public abstract void Add(Claim claim, SchemaNode node);

    /// <summary>Whether a claim was added that has an id.</summary>
    public abstract bool HasClaim(string id);

    /// <summary>Returns the source that a work was read as, and its address, if others refer to it and it had no problem.</summary>
    public (SourceId Id, Url? Address)? WorkOf(JsonItem description) =>
        _works.TryGetValue(description, out var work) ? work : default((SourceId, Url?)?);

    /// <summary>Remembers the source that a work was read as, so that it is not read again for each reference.</summary>
    public virtual void KeepWork(JsonItem description, SourceId id, Url? address) => _works[description] = (id, address);

    /// <summary>Returns a claim without its reviews, by which equal claims are found.</summary>
    protected static Claim Bare(Claim claim) => claim with { Reviews = [] };
}
