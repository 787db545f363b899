namespace FactTracker.Interchange.Formats.FollowTheMoney;

/// <summary>The statements of one row or line, and where its problems are.</summary>
internal readonly record struct StatementBatch(ImportContext Context, IReadOnlyList<Statement> Statements);
