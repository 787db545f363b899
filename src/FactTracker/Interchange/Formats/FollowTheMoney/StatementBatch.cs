namespace FactTracker.Interchange.Formats.FollowTheMoney;

/// <summary>The statements of one row or line, and the context for its problems.</summary>
internal readonly record struct StatementBatch(ImportContext Context, IReadOnlyList<Statement> Statements);
