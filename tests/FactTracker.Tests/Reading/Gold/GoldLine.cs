namespace FactTracker.Tests.Reading;

/// <summary>A sentence with one of its mentions; without one, nothing is to be found in the sentence.</summary>
internal sealed record GoldLine(string Input, GoldMention? Mention, Edtf? Published);
