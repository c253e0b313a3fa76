/** Regimes, units and calendar from files: YAML and CSV, built in or from the department's own folder. */
package vn.vanthu.obligation.adapter;
