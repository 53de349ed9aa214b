import type { Command } from "commander";
import { executeAndPrint, withDatabase } from "@/lib/cli/execute";
import { printResult } from "@/lib/cli/output";
export function addModelCommands(program: Command): void {
  void program;
  void executeAndPrint;
  void withDatabase;
  void printResult;
}
